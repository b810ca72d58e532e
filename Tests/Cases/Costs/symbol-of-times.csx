//! error: { "code": "allocation" }
var format = new DateTimeFormatInfo();
format.AMDesignator = new string('x', 1_000_000);
return DateTime.UnixEpoch.ToString(string.Concat(Enumerable.Repeat("tt ", 200)), format).Length;
