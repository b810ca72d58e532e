static int Read(System.IO.FileMode mode = System.IO.FileMode.Open) => 1; //! RMCP051
return Read();
