return typeof(Type).FullName; //! RMCP054
