//! error: { "code": "allocation" }
return new System.Collections.Concurrent.ConcurrentDictionary<int, int>(90_000_000, 1).Count;
