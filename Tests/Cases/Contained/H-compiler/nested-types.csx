//! status: "succeeded"
//! repeat: {"open": ["class C{n} { ", 60], "close": ["}", 60]}
//! in-process: "not held"
return 1;
/*open*//*close*/
