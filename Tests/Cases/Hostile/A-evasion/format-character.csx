var na‌me = 1; //! RMCP027
return 2;
