static int Len(dynamic d) => d.Length; //! RMCP023
return Len("x");
