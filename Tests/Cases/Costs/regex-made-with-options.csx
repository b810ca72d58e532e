//! error: { "code": "timeout" }
return new Regex("(A+)+$", RegexOptions.IgnoreCase).IsMatch((new string('a', 40) + "!"));
