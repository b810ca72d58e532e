return Activator.CreateInstance<object>(); //! RMCP061
