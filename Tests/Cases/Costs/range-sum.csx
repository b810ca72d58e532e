//! error: { "code": "timeout" }
return Enumerable.Range(0, int.MaxValue).Sum(n => 0L) + Enumerable.Range(0, int.MaxValue).LongCount() + Enumerable.Range(0, int.MaxValue).Aggregate(Math.Max) + Enumerable.Range(0, int.MaxValue).Sum(Convert.ToDouble);
