return System.IO.Directory.GetFiles("/").Length; //! RMCP051
