//! status: "limitExceeded"
//! error: {"code":"timeout"}
await new TaskCompletionSource<int>().Task;
