//! status: "rejected"
global::System.Globalization.CultureInfo.CurrentCulture = null!;
