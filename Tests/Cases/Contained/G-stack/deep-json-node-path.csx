//! status: "succeeded"
System.Text.Json.Nodes.JsonNode inner = new System.Text.Json.Nodes.JsonArray();
var outer = inner;
for (var n = 0; n < 100_000; n++)
{
    outer = new System.Text.Json.Nodes.JsonArray(outer);
}

return inner.GetPath().Length;
