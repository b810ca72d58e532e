return (from x in new[] { "a" } where System.IO.File.Exists(x) select x).ToList(); //! RMCP051
