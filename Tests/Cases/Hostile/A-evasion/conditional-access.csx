string? s = "x";
return s?.GetType()?.Assembly?.Location; //! RMCP054
