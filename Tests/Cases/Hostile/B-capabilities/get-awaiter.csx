return Task.FromResult(1).GetAwaiter().GetResult(); //! RMCP069
