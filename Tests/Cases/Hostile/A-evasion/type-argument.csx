var list = new List<System.IO.FileInfo>(); //! RMCP051
return list.Count;
