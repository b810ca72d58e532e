//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new TaskCompletionSource<int>().Task.Result;
