//! error: { "code": "allocation" }
return new List<Large>(20_000).Capacity;

struct S1 { public decimal A, B, C, D, E, F, G, H; }
struct S2 { public S1 A, B, C, D, E, F, G, H; }
struct S3 { public S2 A, B, C, D, E, F, G, H; }
struct Large { public S3 A, B, C, D; }
