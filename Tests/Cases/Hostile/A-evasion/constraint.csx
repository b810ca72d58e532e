static void F<T>(T t) where T : System.Delegate { } //! RMCP062
return 1;
