Regex.CacheSize = 1000000; //! RMCP071
return new Regex("a", RegexOptions.Compiled).IsMatch("a"); //! RMCP071
