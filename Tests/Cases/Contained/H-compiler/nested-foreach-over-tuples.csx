//! status: "succeeded"
//! repeat: {"open": ["foreach (var (a{n}, b{n}) in new[] { (1, 2) }) { ", 30], "close": ["}", 30]}
//! in-process: "not held"
/*open*//*close*/return 1;
