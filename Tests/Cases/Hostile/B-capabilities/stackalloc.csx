Span<int> s = stackalloc int[10]; //! RMCP014
return s.Length;
