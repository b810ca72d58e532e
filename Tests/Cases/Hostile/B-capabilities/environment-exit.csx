Environment.Exit(0); //! RMCP064
return 1;
