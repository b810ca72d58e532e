//! error: { "code": "allocation" }
var all = new HashSet<int>();
all.UnionWith(Enumerable.Range(0, int.MaxValue));
return all.Count;
