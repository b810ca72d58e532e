//! error: { "code": "allocation" }
using System.Text.Json.Nodes;
return JsonValue.Create(Enumerable.Repeat(new string('x', 500_000), 50).ToList())!.ToString().Length;
