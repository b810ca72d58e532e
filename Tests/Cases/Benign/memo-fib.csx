//! expect: 12586269025
var memo = new Dictionary<int, long>();
long Fib(int n) => n < 2 ? n : memo.TryGetValue(n, out var v) ? v : memo[n] = Fib(n - 1) + Fib(n - 2);
return Fib(50);
