var type = 1.GetType(); //! RMCP054
return type.Name + type.FullName; //! RMCP054
