//! status: "limitExceeded"
//! error: {"code":"timeout"}
new TaskCompletionSource().Task.Wait();
