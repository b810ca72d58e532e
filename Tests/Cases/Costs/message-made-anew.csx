//! error: { "code": "allocation" }
var failure = new ArgumentException(new string('x', 500_000), "name");
var kept = new List<string>();
while (kept.Count < 100)
{
    kept.Add(failure.Message);
}

return kept.Count;
