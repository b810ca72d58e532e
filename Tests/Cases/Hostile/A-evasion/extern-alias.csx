extern alias other; //! RMCP002
return 1;
