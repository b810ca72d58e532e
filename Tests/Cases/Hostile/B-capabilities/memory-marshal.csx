var s = System.Runtime.InteropServices.MemoryMarshal.AsBytes("x".AsSpan()); //! RMCP058
return 1;
