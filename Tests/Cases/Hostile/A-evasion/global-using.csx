global using System.Reflection; //! RMCP003
return 1;
