return global::System.IO.File.Exists("x"); //! RMCP051
