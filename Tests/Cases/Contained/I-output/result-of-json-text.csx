//! status: "succeeded"
//! largest: 1300000
//! limits: {"timeout": 10000}
return JsonDocument.Parse($"{{\"a\":\"{new string('x', 4_000_000)}\"}}");
