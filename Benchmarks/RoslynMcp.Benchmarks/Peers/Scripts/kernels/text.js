let text = "";
for (let i = 0; i < 500_000; i++) {
  text += i + " " + (i % 3 === 0 ? "fizz" : "buzz") + i.toString() + `${i}:${i + 1}` + "\n";
}

return text.length;
