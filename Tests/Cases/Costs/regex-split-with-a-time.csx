//! error: { "code": "timeout" }
return Regex.Split((new string('a', 40) + "!"), "(a+)+$", RegexOptions.ECMAScript, TimeSpan.FromDays(1)).Length;
