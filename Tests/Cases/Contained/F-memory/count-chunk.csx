//! status: "succeeded"
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return Enumerable.Range(0, 10).Chunk(1_000_000_000).Count();
