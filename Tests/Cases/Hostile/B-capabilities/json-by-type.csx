return JsonSerializer.Deserialize("1", typeof(int)); //! RMCP024 RMCP066
