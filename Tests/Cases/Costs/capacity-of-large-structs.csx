//! error: { "code": "allocation" }
return new List<Large>(100_000).Capacity;

struct S1 { public decimal A, B, C, D, E, F, G, H; }
struct Large { public S1 A, B, C, D, E, F, G; }
