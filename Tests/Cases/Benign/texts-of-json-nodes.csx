//! expect: ["[\n  1,\n  \"b\"\n]",true,"b",true,"([1],2)","null [a, 1]","$.a[1]"]
using System.Text.Json.Nodes;
var node = new JsonArray(1, "b");
var text = node.ToString();
string? Text<T>(T value) => value?.ToString();
int? none = null;
Func<string> write = node.ToString;
var same = new[] { $"{node}", "" + node, string.Concat((object)node), string.Join("", node, ""), new StringBuilder().Append(node).ToString(), Text(node), Convert.ToString(node), write(), new List<object> { node }.Select(Convert.ToString).Single() };
var inner = new JsonObject { ["a"] = new JsonArray(1, 2) }["a"]![1]!;
return new object?[] { text, same.All(one => one == text), node[1]!.ToString(), Text(none) is null or "", (node[0]!.AsValue().ToString() is "1" ? "([1],2)" : ""), $"{(none is null ? "null" : "")} {KeyValuePair.Create("a", node[0])}", inner.GetPath() };
