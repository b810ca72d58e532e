//! expect: [2,1]
var (a, b) = (1, 2);
(a, b) = (b, a);
return new[] { a, b };
