//! status: "succeeded"
return TimeZoneInfo.Local.BaseUtcOffset.TotalHours < 100;
