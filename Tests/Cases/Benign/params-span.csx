//! expect: 6
static int Add(params ReadOnlySpan<int> xs) { var t = 0; foreach (var x in xs) t += x; return t; }
return Add(1, 2, 3);
