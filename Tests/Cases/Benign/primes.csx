//! expect: [2,3,5,7]
bool IsPrime(int n) => n > 1 && Enumerable.Range(2, (int)Math.Sqrt(n) - 1 < 0 ? 0 : (int)Math.Sqrt(n) - 1).All(d => n % d != 0);
return Enumerable.Range(1, 10).Where(IsPrime);
