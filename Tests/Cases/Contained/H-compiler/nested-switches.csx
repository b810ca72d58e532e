//! status: "succeeded"
//! repeat: {"open": ["switch (x) { case 1: ", 60], "close": [" break; }", 60]}
//! in-process: "not held"
var x = 1;
/*open*//*close*/return 1;
