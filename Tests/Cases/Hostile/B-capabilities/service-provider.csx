class P : IServiceProvider { public object? GetService(Type t) => null; } //! RMCP054
return 1;
