//! expect: null
var a = 1;
a++;
