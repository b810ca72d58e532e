//! error: { "code": "allocation" }
var format = new NumberFormatInfo { NumberGroupSeparator = new string('x', 2_000_000) };
return double.MaxValue.ToString("N0", format).Length;
