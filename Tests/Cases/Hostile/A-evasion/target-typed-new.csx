System.IO.FileInfo f = new("x"); //! RMCP051
return 1;
