return System.IO.File.NoSuchThing; //! RMCP051
