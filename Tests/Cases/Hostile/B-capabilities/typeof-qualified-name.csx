return typeof(int).AssemblyQualifiedName; //! RMCP024 RMCP054
