//! error: { "code": "timeout" }
return Regex.Matches(new string('a', 500_000), "a*b|a").Count;
