try { throw new Exception(); }
catch (Exception e) { return e.GetType().FullName; } //! RMCP054
