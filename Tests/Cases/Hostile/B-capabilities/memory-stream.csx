var m = new System.IO.MemoryStream(); //! RMCP051
return 1;
