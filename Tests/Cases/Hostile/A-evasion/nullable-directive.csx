#nullable disable //! RMCP001
return 1;
