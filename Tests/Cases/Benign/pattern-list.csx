//! expect: [6,"head 1","empty"]
int[] xs = [1, 2, 3];
int Sum(ReadOnlySpan<int> s) => s switch { [] => 0, [var h, .. var t] => h + Sum(t) };
var head = xs is [var first, ..] ? $"head {first}" : "no";
var none = Array.Empty<int>() is [] ? "empty" : "full";
return new object[] { Sum(xs), head, none };
