//! expect: [2,1]
void Swap(ref int a, ref int b) => (a, b) = (b, a);
bool Try(in int x, out int y) { y = x; return true; }
int p = 1, q = 2;
Swap(ref p, ref q);
return Try(in p, out var r) ? new[] { r, q } : null;
