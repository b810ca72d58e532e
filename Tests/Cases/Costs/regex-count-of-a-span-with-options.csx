//! error: { "code": "timeout" }
return Regex.Count((new string('a', 40) + "!").AsSpan(), "(a+)+$", RegexOptions.ECMAScript);
