//! status: "succeeded"
//! contains: "… cut: nested deeper than 32"
System.Text.Json.Nodes.JsonNode node = new System.Text.Json.Nodes.JsonArray();
for (var level = 0; level < 90; level++)
{
    node = new System.Text.Json.Nodes.JsonArray(node);
}
return node;
