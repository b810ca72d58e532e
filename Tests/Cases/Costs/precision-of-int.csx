//! error: { "code": "allocation" }
return 5.ToString("D900000000").Length;
