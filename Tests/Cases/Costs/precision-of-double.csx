//! error: { "code": "allocation" }
return 5.0.ToString("F999999999", CultureInfo.InvariantCulture).Length;
