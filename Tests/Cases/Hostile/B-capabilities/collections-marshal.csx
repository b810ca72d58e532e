var s = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(new List<int>()); //! RMCP058
return 1;
