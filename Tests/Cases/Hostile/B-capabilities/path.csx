return System.IO.Path.GetTempPath(); //! RMCP051
