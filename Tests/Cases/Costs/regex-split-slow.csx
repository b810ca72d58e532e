//! error: { "code": "timeout" }
return Regex.Split(new string('a', 500_000), "a*b|a").Length;
