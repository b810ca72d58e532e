//! error: { "code": "timeout" }
return Regex.Replace((new string('a', 40) + "!"), "(a+)+$", _ => "", RegexOptions.ECMAScript, TimeSpan.FromDays(1)).Length;
