//! error: { "code": "timeout" }
return Regex.IsMatch((new string('a', 40) + "!"), "(a+)+$");
