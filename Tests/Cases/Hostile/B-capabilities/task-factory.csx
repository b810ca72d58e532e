return await Task.Factory.StartNew(() => 1); //! RMCP056
