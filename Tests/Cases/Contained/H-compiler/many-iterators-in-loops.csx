//! status: "succeeded"
//! repeat: {"more": ["await Task.Yield();", 2000]}
//! in-process: "not held"
async Task F() { foreach (var x in new[] { 1 }) { try { /*more*/ } finally { } } }
await F();
return 1;
