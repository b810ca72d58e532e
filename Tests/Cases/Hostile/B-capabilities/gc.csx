GC.Collect(); //! RMCP064
return GC.GetTotalMemory(false); //! RMCP064
