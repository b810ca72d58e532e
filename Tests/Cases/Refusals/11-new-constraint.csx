static T Make<T>() where T : new() => new T();

return Make<List<int>>();
