//! expect: [[2,3],4,"ell"]
int[] xs = [1, 2, 3, 4];
return new object[] { xs[1..3], xs[^1], "hello"[1..^1] };
