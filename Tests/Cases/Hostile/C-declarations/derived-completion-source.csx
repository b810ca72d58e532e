class Own<T> : TaskCompletionSource<T>; //! RMCP050
return new Own<int>().Task.IsCompleted;
