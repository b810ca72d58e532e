Environment.FailFast("x"); //! RMCP064
return 1;
