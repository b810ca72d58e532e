//! error: { "code": "timeout" }
return Enumerable.Repeat("x", int.MaxValue).Distinct().Count() + Enumerable.Repeat("x", int.MaxValue).Distinct().Count();
