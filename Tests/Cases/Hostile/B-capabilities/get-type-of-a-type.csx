return 1.GetType().GetType().Name; //! RMCP054
