//! error: { "code": "allocation" }
return Regex.Split(new string('x', 16_000), "(?=(.*))").Length;
