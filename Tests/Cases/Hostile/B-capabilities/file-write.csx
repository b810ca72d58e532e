System.IO.File.WriteAllText("a", "b"); //! RMCP051
return 1;
