//! error: { "code": "allocation" }
return Regex.Replace(new string('x', 5_000), "", "$_").Length;
