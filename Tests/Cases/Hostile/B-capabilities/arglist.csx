static int Count(__arglist) => 1; //! RMCP017
return Count(__arglist(1, 2)); //! RMCP017
