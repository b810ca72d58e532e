try { return 1; }
catch (System.Reflection.TargetInvocationException e) { return e.Message; } //! RMCP054
