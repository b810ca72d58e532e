//! expect: 9
var x = 9;
x // the answer
