//! expect: {"mean":3,"median":3,"deviation":1.41}
double[] xs = [1, 2, 3, 4, 5];
var mean = xs.Average();
var sorted = xs.OrderBy(x => x).ToArray();
var deviation = Math.Sqrt(xs.Sum(x => (x - mean) * (x - mean)) / xs.Length);
return new { mean, median = sorted[sorted.Length / 2], deviation = Math.Round(deviation, 2) };
