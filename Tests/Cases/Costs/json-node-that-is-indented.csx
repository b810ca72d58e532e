//! error: { "code": "allocation" }
using System.Text.Json.Nodes;
JsonNode node = JsonNode.Parse("[" + string.Join(",", Enumerable.Repeat("1", 20_000)) + "]")!;
for (var n = 0; n < 900; n++)
{
    node = new JsonArray(node);
}

return node.ToString().Length;
