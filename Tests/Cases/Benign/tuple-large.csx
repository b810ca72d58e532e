//! expect: 36
var t = (1, 2, 3, 4, 5, 6, 7, 8);
return t.Item1 + t.Item2 + t.Item3 + t.Item4 + t.Item5 + t.Item6 + t.Item7 + t.Item8;
