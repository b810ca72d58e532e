//! error: { "code": "stack" }
return G<int>.N;
static class G<T> { public static readonly int N = G<List<T>>.N + 1; }
