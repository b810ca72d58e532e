//! reject: [{"id":"CS1525","line":2,"column":9}]
var x = ;
return x;
