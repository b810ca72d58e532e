//! status: "succeeded"
//! repeat: {"open": ["int F{n}() { ", 60], "close": [" return 1; }", 60]}
//! in-process: "not held"
/*open*/return 1;/*close*/
return 1;
