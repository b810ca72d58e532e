using System.Net.Http; //! RMCP003
return 1;
