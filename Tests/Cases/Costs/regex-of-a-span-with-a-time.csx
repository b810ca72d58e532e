//! error: { "code": "timeout" }
return Regex.IsMatch((new string('a', 40) + "!").AsSpan(), "(a+)+$", RegexOptions.ECMAScript, TimeSpan.FromDays(1));
