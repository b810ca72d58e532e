var h = System.Runtime.InteropServices.GCHandle.Alloc("x"); //! RMCP058
return 1;
