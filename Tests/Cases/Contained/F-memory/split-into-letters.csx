//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
return string.Join(" ", Enumerable.Repeat("x", 5_000_000)).Split(' ').Length;
