//! reject: [{"id":"CS0103","line":3,"column":5}]
var a = 1;
a + missing
