//! error: { "code": "allocation" }
return new StringBuilder().AppendFormat("{0,-900000000}", 1).Length;
