//! status: "rejected"
System.Globalization.CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
