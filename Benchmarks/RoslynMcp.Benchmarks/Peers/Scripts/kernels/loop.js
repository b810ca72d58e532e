let sum = 0;
for (let i = 0; i < 30_000_000; i++) {
  sum = (sum + (i ^ (sum >> 3))) | 0;
}

return sum;
