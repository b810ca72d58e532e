//! status: "succeeded"
//! repeat: {"open": ["try { ", 60], "close": ["} finally { }", 60]}
//! in-process: "not held"
/*open*//*close*/return 1;
