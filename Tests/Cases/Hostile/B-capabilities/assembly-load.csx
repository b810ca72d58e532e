return System.Reflection.Assembly.Load("x").FullName; //! RMCP054
