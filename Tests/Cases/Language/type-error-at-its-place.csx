//! reject: [{"id":"CS1061","line":4,"column":14}]
var text = "abc";

int n = text.Lenght;
return n;
