return 1.GetType() is { Name: "Int32" }; //! RMCP054
