//! expect: 2
var a = 1;
return a
    + 1;
