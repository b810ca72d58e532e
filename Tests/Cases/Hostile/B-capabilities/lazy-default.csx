return new Lazy<List<int>>().Value.Count; //! RMCP061
