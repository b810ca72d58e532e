return System.Net.Dns.GetHostName(); //! RMCP052
