//! error: { "code": "allocation" }
var all = new List<int>();
all.AddRange(Enumerable.Range(0, 900_000_000));
return all.Count;
