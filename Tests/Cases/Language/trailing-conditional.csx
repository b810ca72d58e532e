//! expect: "small"
var n = 3;
n > 5 ? "large" : "small"
