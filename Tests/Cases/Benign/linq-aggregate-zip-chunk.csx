//! expect: {"sum":10,"pairs":["1a","2b"],"chunks":2}
var sum = new[] { 1, 2, 3, 4 }.Aggregate(0, (a, b) => a + b);
var pairs = new[] { 1, 2 }.Zip(new[] { "a", "b" }, (n, s) => $"{n}{s}").ToArray();
var chunks = Enumerable.Range(0, 4).Chunk(2).Count();
return new { sum, pairs, chunks };
