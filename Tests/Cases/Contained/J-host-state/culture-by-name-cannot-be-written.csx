//! status: "faulted"
CultureInfo.GetCultureInfo("de-DE").NumberFormat.NumberDecimalSeparator = "#";
