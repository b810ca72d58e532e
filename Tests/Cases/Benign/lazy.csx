//! expect: 2
var l = new Lazy<int>(() => 2);
return l.Value;
