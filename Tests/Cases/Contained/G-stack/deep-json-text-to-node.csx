//! status: "faulted"
return System.Text.Json.Nodes.JsonNode.Parse(new string('[', 100_000) + new string(']', 100_000))!.ToJsonString();
