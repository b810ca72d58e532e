//! expect: 3
var a = 1;
a + 2
