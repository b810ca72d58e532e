//! expect: ["a","b"]
using var doc = JsonDocument.Parse("""{"items":[{"id":"a"},{"id":"b"}]}""");
var ids = new List<string?>();
foreach (var item in doc.RootElement.GetProperty("items").EnumerateArray())
{
    ids.Add(item.GetProperty("id").GetString());
}
return ids;
