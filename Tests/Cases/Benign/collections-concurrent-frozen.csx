//! expect: 3
using System.Collections.Concurrent;
using System.Collections.Frozen;
var c = new ConcurrentDictionary<string, int>();
c.AddOrUpdate("a", 1, (_, v) => v + 1);
c.GetOrAdd("b", _ => 2);
var f = c.ToFrozenDictionary();
return f.Values.Sum();
