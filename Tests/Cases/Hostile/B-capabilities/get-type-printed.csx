return $"{1.GetType()}"; //! RMCP054
