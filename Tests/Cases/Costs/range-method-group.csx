//! error: { "code": "allocation" }
Func<int, int, IEnumerable<int>> range = Enumerable.Range;
return range(0, 900_000_000).ToArray().Length;
