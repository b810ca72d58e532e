class Own(object state) : TaskCompletionSource(state); //! RMCP050
return new Own(1).Task.IsCompleted;
