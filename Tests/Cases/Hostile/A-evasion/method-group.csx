Func<string, bool> f = System.IO.File.Exists; //! RMCP051
return f("x");
