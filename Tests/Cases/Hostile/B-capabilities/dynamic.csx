dynamic d = "x"; //! RMCP023
return d.Length; //! RMCP023
