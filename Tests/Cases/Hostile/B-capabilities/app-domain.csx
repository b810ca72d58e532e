return AppDomain.CurrentDomain.BaseDirectory; //! RMCP064
