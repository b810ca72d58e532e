return System.Runtime.InteropServices.Marshal.AllocHGlobal(10); //! RMCP058
