//! error: { "code": "allocation" }
Func<string, IFormatProvider?, string> write = 5.ToString;
return write("D20000000", null).Length;
