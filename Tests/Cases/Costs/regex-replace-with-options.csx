//! error: { "code": "timeout" }
return Regex.Replace((new string('a', 40) + "!"), "(a+)+$", "", RegexOptions.ECMAScript).Length;
