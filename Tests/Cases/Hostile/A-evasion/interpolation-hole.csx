return $"{System.Environment.MachineName}"; //! RMCP057
