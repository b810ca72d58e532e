return await Task.CompletedTask.ContinueWith(t => 1); //! RMCP056
