//! error: { "code": "allocation" }
var items = new Large[1];
Array.Resize(ref items, 100_000);
return items.Length;

struct S1 { public decimal A, B, C, D, E, F, G, H; }
struct Large { public S1 A, B, C, D, E, F, G; }
