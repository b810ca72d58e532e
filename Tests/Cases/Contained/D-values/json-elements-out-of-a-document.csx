//! status: "succeeded"
//! contains: "{\"x\":2}"
List<JsonElement> Items(string json)
{
    using var document = JsonDocument.Parse(json);
    return document.RootElement.EnumerateArray().ToList();
}
return Items("""[1, {"x": 2}]""");
