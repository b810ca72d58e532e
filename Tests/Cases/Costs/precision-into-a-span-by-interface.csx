//! error: { "code": "allocation" }
Span<char> few = new char[10];
ISpanFormattable number = 1.5;
return number.TryFormat(few, out _, "E200000000", null);
