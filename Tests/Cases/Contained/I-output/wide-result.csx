//! status: "succeeded"
//! contains: "cut after"
//! limits: {"timeout": 5000, "result": 10000}
//! largest: 15000
return Enumerable.Range(0, int.MaxValue).Select(n => n);
