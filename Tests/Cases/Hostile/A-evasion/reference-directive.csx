#r "System.Net.Http.dll" //! RMCP001
return 1;
