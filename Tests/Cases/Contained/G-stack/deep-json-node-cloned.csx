//! status: "limitExceeded"
//! error: {"code":"stack"}
System.Text.Json.Nodes.JsonNode node = new System.Text.Json.Nodes.JsonArray();
for (var n = 0; n < 100_000; n++)
{
    node = new System.Text.Json.Nodes.JsonArray(node);
}

return node.DeepClone().ToString().Length;
