//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var text = "[" + string.Join(",", Enumerable.Repeat("[]", 4_000_000)) + "]";
return JsonSerializer.Deserialize<object[][]>(text)!.Length;
