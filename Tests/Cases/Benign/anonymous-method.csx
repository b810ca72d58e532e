//! expect: 2
Func<int, int> f = delegate (int x) { return x + 1; };
return f(1);
