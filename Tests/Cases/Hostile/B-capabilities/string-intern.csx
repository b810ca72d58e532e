return string.Intern("x"); //! RMCP050
