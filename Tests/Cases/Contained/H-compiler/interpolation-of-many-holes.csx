//! status: "succeeded"
//! repeat: {"open": ["{x}", 10000], "close": ["", 10000]}
//! in-process: "not held"
var x=1;return $"/*open*//*close*/";
