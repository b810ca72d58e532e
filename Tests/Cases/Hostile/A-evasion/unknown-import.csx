using Newtonsoft.Json; //! RMCP003
return 1;
