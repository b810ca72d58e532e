//! error: { "code": "timeout" }
return C.N;
static class C { public static readonly int N = Spin(); static int Spin() { while (true) { } } }
