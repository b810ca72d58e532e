//! status: "succeeded"
//! largest: 1300000
//! limits: {"timeout": 10000}
return Enumerable.Range(0, 1_000_000).ToDictionary(n => "key" + n, n => n);
