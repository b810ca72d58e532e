return 1.GetType().Name; //! RMCP054
