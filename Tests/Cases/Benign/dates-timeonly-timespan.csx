//! expect: "01:30:00"
var t = new TimeOnly(8, 30);
var span = new TimeOnly(10, 0) - t;
return span.ToString();
