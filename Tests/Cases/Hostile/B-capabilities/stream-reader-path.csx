using var r = new System.IO.StreamReader("a.txt"); //! RMCP051
return r.ReadToEnd(); //! RMCP051
