var text = System.IO.File.ReadAllText("/etc/passwd"); //! RMCP051
return text;
