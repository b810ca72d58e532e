//! error: { "code": "allocation" }
string Show<T>(T value) where T : IFormattable => value.ToString("D900000000", null);
return Show(5).Length;
