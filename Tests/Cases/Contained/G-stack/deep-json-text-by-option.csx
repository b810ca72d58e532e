//! status: "succeeded"
//! in-process: "not held"
return JsonDocument.Parse(new string('[', 100_000) + new string(']', 100_000), new JsonDocumentOptions { MaxDepth = int.MaxValue }).RootElement.ToString().Length;
