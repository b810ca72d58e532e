//! status: "limitExceeded"
//! error: {"code":"stack"}
System.Text.Json.Nodes.JsonNode Deep()
{
    System.Text.Json.Nodes.JsonNode node = new System.Text.Json.Nodes.JsonArray();
    for (var n = 0; n < 100_000; n++)
    {
        node = new System.Text.Json.Nodes.JsonArray(node);
    }

    return node;
}

return System.Text.Json.Nodes.JsonNode.DeepEquals(Deep(), Deep());
