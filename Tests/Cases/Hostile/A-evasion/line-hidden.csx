var a = 1;
#line hidden //! RMCP001
return System.IO.File.Exists("x"); //! RMCP051
