try { return 1; }
catch (Exception e) when (e.TargetSite != null) { return 2; } //! RMCP054 RMCP063
