//! status: "succeeded"
//! repeat: {"more": ["await Task.Yield();", 3000]}
//! in-process: "not held"
async Task F() { /*more*/ }
await F();
return 1;
