Regex.CacheSize = 1_000_000; //! RMCP071
return Regex.IsMatch("a", "a");
