return JsonSerializer.Serialize(1, JsonSerializerOptions.Default); //! RMCP066
