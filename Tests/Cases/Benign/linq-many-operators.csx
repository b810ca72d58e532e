//! expect: {"max":9,"min":1,"avg":4.8,"distinct":5}
var xs = new List<int> { 1, 9, 4, 7, 3 };
return new { max = xs.Max(), min = xs.Min(), avg = xs.Average(), distinct = xs.Distinct().Count() };
