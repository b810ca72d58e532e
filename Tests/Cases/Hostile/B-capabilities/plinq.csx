return new[] { 1 }.AsParallel().Sum(); //! RMCP055
