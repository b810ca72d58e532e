//! expect: "1.234,50"
return 1234.5m.ToString("N2", CultureInfo.GetCultureInfo("de-DE")).Length > 0 ? 1234.5m.ToString("N2", new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." }) : "";
