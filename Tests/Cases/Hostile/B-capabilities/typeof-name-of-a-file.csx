return typeof(System.IO.File).Name; //! RMCP051
