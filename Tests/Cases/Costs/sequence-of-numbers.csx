//! error: { "code": "timeout" }
return Enumerable.Sequence(0L, long.MaxValue, 1L).Count();
