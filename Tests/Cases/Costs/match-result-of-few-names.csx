//! error: { "code": "allocation" }
return Regex.Match(new string('x', 3_000_000), "x").Result("$_$_$_$_$_$_$_$_").Length;
