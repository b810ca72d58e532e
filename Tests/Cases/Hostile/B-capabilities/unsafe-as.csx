return System.Runtime.CompilerServices.Unsafe.As<string>(new object()); //! RMCP058
