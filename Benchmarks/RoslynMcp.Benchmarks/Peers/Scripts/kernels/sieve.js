const composite = new Uint8Array(5_000_001);
let primes = 0;
for (let n = 2; n < composite.length; n++) {
  if (composite[n]) {
    continue;
  }

  primes++;
  for (let multiple = n * n; multiple < composite.length; multiple += n) {
    composite[multiple] = 1;
  }
}

return primes;
