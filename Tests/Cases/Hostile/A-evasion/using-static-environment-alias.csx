using E = System.Diagnostics.Process; //! RMCP005
return E.GetCurrentProcess().Id; //! RMCP053
