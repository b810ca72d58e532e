return Environment.GetEnvironmentVariable("API_KEY") ?? Environment.MachineName;
