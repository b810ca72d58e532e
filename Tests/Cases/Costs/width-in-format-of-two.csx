//! error: { "code": "allocation" }
return string.Format("{0,900000000}{1}", 5, 6).Length;
