return new[] { 1 }.AsQueryable().Where(x => x > 0).ToList(); //! RMCP060
