//! status: "limitExceeded"
//! error: {"code":"timeout"}
await Task.WhenAny(new TaskCompletionSource().Task, Task.Delay(-1));
