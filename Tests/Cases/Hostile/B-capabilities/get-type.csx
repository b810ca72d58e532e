return 1.GetType().Assembly.FullName; //! RMCP054
