//! error: { "code": "allocation" }
return new StringBuilder().Append($"{5:D900000000}").Length;
