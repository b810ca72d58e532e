Func<string, bool> f = p => System.IO.File.Exists(p); //! RMCP051
return f("x");
