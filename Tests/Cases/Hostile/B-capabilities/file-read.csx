return System.IO.File.ReadAllText("/etc/passwd"); //! RMCP051
