//! error: { "code": "allocation" }
using System.Text.Json.Nodes;
var text = new string('x', 1_000_000);
var all = new JsonArray();
for (var n = 0; n < 400; n++)
{
    all.Add(JsonValue.Create(text));
}

return all;
