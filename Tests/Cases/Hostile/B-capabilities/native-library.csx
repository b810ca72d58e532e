return System.Runtime.InteropServices.NativeLibrary.Load("x"); //! RMCP058
