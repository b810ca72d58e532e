try { throw new Exception(); }
catch (Exception e) { return e.GetType().Module.Name; } //! RMCP054
