//! status: "succeeded"
//! repeat: {"more": ["x => x + {n},", 3000]}
//! in-process: "not held"
var all = new List<Func<int, int>> { /*more*/ };
return all.Count;
