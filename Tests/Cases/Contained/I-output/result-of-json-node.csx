//! status: "succeeded"
//! largest: 1300000
//! limits: {"timeout": 10000}
using System.Text.Json.Nodes;
return JsonNode.Parse($"[{string.Join(',', Enumerable.Repeat("\"abcdefghij\"", 300_000))}]");
