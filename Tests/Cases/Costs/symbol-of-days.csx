//! error: { "code": "allocation" }
var format = new DateTimeFormatInfo { DayNames = [.. Enumerable.Repeat(new string('x', 1_000_000), 7)] };
return DateTime.UnixEpoch.ToString(string.Concat(Enumerable.Repeat("dddd ", 200)), format).Length;
