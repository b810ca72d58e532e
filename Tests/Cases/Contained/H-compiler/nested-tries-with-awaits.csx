//! status: "succeeded"
//! repeat: {"open": ["try { await Task.Yield(); } finally { ", 40], "close": ["}", 40]}
//! in-process: "not held"
async Task F() { /*open*/await Task.Yield();/*close*/ }
await F();
return 1;
