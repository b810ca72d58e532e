return Environment.GetEnvironmentVariable("PATH"); //! RMCP057
