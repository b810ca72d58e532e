//! error: { "code": "timeout" }
return new Regex("(a+)+$").IsMatch((new string('a', 40) + "!"));
