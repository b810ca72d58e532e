return typeof(string).Assembly.FullName; //! RMCP024 RMCP054
