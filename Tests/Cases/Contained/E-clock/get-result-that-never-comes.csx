//! status: "rejected"
return new TaskCompletionSource<int>().Task.GetAwaiter().GetResult();
