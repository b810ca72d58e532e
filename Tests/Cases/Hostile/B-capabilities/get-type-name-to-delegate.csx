Func<Type> type = 1.GetType; //! RMCP054
return type().Name; //! RMCP054
