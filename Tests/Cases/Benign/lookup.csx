//! expect: ["bb","cc"]
var byLength = new[] { "a", "bb", "cc" }.ToLookup(s => s.Length);
return byLength[2];
