//! error: { "code": "timeout" }
return Regex.Matches((new string('a', 40) + "!"), "(a+)+$", RegexOptions.ECMAScript).Count;
