//! status: "rejected"
Regex.CacheSize = 0;
