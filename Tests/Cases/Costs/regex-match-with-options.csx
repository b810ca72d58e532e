//! error: { "code": "timeout" }
return Regex.Match((new string('a', 40) + "!"), "(a+)+$", RegexOptions.ECMAScript).Success;
