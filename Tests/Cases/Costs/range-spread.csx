//! error: { "code": "allocation" }
List<int> all = [.. Enumerable.Range(0, 900_000_000)];
return all.Count;
