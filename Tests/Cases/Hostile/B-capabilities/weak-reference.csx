return new WeakReference<object>(new object()).TryGetTarget(out _); //! RMCP064
