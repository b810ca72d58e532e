//! error: { "code": "allocation" }
using System.Text.Json.Nodes;
var name = new string('x', 500_000);
JsonNode leaf = 1;
var root = leaf;
for (var n = 0; n < 50; n++)
{
    root = new JsonObject { [name] = root };
}

return leaf.GetPath().Length;
