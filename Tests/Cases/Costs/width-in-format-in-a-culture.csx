//! error: { "code": "allocation" }
object[] values = [1, 2, 3, 4];
return string.Format(CultureInfo.InvariantCulture, "{0,900000000}{1}{2}{3}", values).Length;
