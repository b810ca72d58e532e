//! error: { "code": "allocation" }
return new Regex("(?=(.*))").Split(new string('x', 16_000)).Length;
