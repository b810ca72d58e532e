//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var text = JsonSerializer.Serialize(Enumerable.Repeat(new string('\u0001', 1_000_000), 100).ToArray());
return text.Length;
