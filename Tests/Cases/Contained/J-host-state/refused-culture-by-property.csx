//! status: "rejected"
CultureInfo.CurrentCulture = new CultureInfo("de-DE");
