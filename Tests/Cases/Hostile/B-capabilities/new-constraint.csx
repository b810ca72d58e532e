static T Make<T>() where T : new() => new T(); //! RMCP031
return Make<List<int>>().Count;
