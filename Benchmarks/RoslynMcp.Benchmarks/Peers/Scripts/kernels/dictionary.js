const counts = new Map();
for (let i = 0; i < 2_000_000; i++) {
  const key = Math.imul(i, 2654435761) >>> 16;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

let most = 0;
for (const count of counts.values()) {
  most = Math.max(most, count);
}

return counts.size + most;
