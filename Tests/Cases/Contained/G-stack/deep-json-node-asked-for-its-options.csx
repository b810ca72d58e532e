//! status: "limitExceeded"
//! error: {"code":"stack"}
using System.Text.Json.Nodes;

var inner = new JsonArray();
var outer = inner;
for (var n = 0; n < 1_000_000; n++)
{
    outer = new JsonArray(outer);
}

return inner.Options is null;
