AppContext.SetSwitch("x", true); //! RMCP064
return AppContext.BaseDirectory; //! RMCP064
