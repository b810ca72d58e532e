using static System.IO.File; //! RMCP004
return Exists("x"); //! RMCP051
