//! status: "succeeded"
//! repeat: {"open": ["try { } finally { ", 60], "close": ["}", 60]}
//! in-process: "not held"
/*open*//*close*/return 1;
