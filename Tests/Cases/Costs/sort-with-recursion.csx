//! error: { "code": "stack" }
int Deep(int a, int b) { var two = new List<int> { a, b }; two.Sort(Deep); return 0; }
return Deep(1, 2);
