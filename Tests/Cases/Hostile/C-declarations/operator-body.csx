struct N { public static N operator +(N a, N b) { System.GC.Collect(); return a; } } //! RMCP064
return (new N() + new N()).Equals(null);
