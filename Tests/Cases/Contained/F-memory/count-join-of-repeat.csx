//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return string.Join("", Enumerable.Repeat("xxxxxxxxxx", 100_000_000)).Length;
