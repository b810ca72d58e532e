//! expect: "[{\"Sku\":\"a\"},[1],{\"Sku\":\"b\"},null,{\"n\":1}] a"
using System.Text.Json.Nodes;
var nodes = new JsonArray();
nodes.Add(new Item("a"));
nodes.Add(JsonElement.Parse("[1]"));
nodes.Add(5);
nodes[2]!.ReplaceWith(new Item("b"));
nodes.Add((string?)null);
nodes.Add(new { n = 1 });
return $"{nodes.ToJsonString()} {JsonValue.Create(new Item("a"))!.GetValue<Item>().Sku}";

record Item(string Sku);
