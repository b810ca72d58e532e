//! error: { "code": "allocation" }
return 5.0.ToString("F900000000").Length;
