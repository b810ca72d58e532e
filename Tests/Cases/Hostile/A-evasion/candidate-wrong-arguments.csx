return System.IO.File.Exists(1, 2, 3); //! RMCP051
