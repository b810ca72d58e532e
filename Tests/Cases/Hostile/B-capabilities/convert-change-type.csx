return Convert.ChangeType("1", typeof(int)); //! RMCP024 RMCP050
