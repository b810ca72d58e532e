//! expect: {"min":1,"max":3}
static (int Min, int Max) Range(IEnumerable<int> xs) => (xs.Min(), xs.Max());
var r = Range([1, 3, 2]);
return new { min = r.Min, max = r.Max };
