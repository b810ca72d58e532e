//! expect: 5
using static System.Math;
using Map = System.Collections.Generic.Dictionary<string, int>;
using Pair = (int A, int B);
var m = new Map { ["a"] = 2 };
Pair p = (3, 0);
return Max(m["a"], p.A) + Abs(-2);
