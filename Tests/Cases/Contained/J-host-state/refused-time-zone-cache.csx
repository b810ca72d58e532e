//! status: "rejected"
TimeZoneInfo.ClearCachedData();
