//! error: { "code": "allocation" }
try { return C.N; } catch (Exception) { return 1; }
static class C { public static readonly int N = new byte[900_000_000].Length; }
