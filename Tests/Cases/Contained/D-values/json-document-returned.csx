//! status: "succeeded"
//! contains: "\"b\":[1,2]"
using var document = JsonDocument.Parse("""{ "a": { "b": [1, 2] } }""");
return document.RootElement.GetProperty("a");
