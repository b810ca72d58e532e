//! status: "rejected"
CultureInfo.CurrentCulture.ClearCachedData();
