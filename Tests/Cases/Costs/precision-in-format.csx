//! error: { "code": "allocation" }
return string.Format("{0:N900000000}", 5m).Length;
