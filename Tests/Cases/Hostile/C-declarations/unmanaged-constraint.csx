static void F<T>(T t) where T : unmanaged { } //! RMCP032
return 1;
