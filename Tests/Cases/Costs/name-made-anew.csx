//! error: { "code": "allocation" }
var property = JsonDocument.Parse("{\"" + new string('x', 500_000) + "\":1}").RootElement.EnumerateObject().First();
var kept = new List<string>();
while (kept.Count < 100)
{
    kept.Add(property.Name);
}

return kept.Count;
