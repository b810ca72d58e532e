return nameof(System.IO.File.ReadAllText); //! RMCP051
