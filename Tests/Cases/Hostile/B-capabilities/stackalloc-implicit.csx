Span<int> s = stackalloc[] { 1, 2 }; //! RMCP014
return s.Length;
