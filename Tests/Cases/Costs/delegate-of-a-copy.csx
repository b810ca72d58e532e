//! error: { "code": "allocation" }
var text = new string('x', 500_000);
Func<string> copy = text.ToUpper;
var kept = new List<string>();
while (kept.Count < 100)
{
    kept.Add(copy());
}

return kept.Count;
