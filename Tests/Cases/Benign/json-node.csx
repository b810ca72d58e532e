//! expect: {"a":1,"b":[1,2],"c":{"d":"x"}}
using System.Text.Json.Nodes;
var node = new JsonObject { ["a"] = 1, ["b"] = new JsonArray(1, 2) };
node["c"] = JsonNode.Parse("""{"d":"x"}""");
var a = (int)node["a"]!;
var d = node["c"]!["d"]!.GetValue<string>();
return a == 1 && d == "x" ? node : null;
