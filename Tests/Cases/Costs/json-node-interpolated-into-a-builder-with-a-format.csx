//! error: { "code": "allocation" }
using System.Text.Json.Nodes;
var text = new string('x', 500_000);
var all = new JsonArray();
for (var n = 0; n < 50; n++)
{
    all.Add(JsonValue.Create(text));
}

return new StringBuilder().Append($"{all:x}").Length;
