//! status: "rejected"
//! repeat: {"open": ["using (new StringReaderOf()) { ", 60], "close": ["}", 60]}
//! in-process: "not held"
/*open*//*close*/return 1;
