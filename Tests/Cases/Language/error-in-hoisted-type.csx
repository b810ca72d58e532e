//! reject: [{"id":"CS0246","line":4,"column":12}]
return 1;

record Box(Missing Value);
