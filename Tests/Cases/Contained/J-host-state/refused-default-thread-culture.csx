//! status: "rejected"
CultureInfo.DefaultThreadCurrentCulture = new CultureInfo("de-DE");
