var composite = new bool[5_000_001];
var primes = 0;
for (var n = 2; n < composite.Length; n++)
{
    if (composite[n])
    {
        continue;
    }

    primes++;
    for (var multiple = (long)n * n; multiple < composite.Length; multiple += n)
    {
        composite[multiple] = true;
    }
}

return primes;
