//! error: { "code": "allocation" }
Span<char> few = new char[10];
var number = 1.5;
return few.TryWrite($"{number:F200000000}", out _);
