//! error: { "code": "allocation" }
Span<char> few = new char[10];
return 5.TryFormat(few, out _, "F200000000");
