const numbers = [];
let seed = 12345;
for (let i = 0; i < 300_000; i++) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  numbers.push({ key: seed >>> 8, value: i });
}

numbers.sort((a, b) => a.key !== b.key ? a.key - b.key : a.value - b.value);
return numbers[1000].key;
