//! expect: [1,2,3]
using System.Collections.Immutable;
var a = ImmutableArray.Create(1, 2);
ImmutableList<int> l = [.. a, 3];
var d = ImmutableDictionary<string, int>.Empty.Add("a", 1);
return d.ContainsKey("a") ? l : null;
