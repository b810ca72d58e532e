//! error: { "code": "timeout" }
return Regex.Matches((new string('a', 40) + "!"), "(a+)+$", RegexOptions.ECMAScript, TimeSpan.FromDays(1)).Count;
