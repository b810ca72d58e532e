//! error: { "code": "allocation" }
return 5m.ToString("F900000000", CultureInfo.InvariantCulture).Length;
