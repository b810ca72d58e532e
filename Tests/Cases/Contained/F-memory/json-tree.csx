//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 20000}
var root = new System.Text.Json.Nodes.JsonArray();
while (true)
{
    root.Add(1);
}
