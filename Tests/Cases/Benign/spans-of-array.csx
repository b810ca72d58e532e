//! expect: [9,2,3]
int[] xs = [1, 2, 3];
Span<int> s = xs.AsSpan();
s[0] = 9;
return xs;
