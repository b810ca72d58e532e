//! error: { "code": "allocation" }
try { return C.N; } catch (TypeInitializationException) { return 1; }
static class C { public static readonly int N = new byte[900_000_000].Length; }
