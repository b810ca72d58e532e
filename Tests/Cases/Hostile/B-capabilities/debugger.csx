System.Diagnostics.Debugger.Break(); //! RMCP064
return 1;
