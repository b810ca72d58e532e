//! error: { "code": "timeout" }
return new Regex("(a+)+$", RegexOptions.None, TimeSpan.FromDays(1)).IsMatch((new string('a', 40) + "!"));
