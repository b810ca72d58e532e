//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new ValueTask<int>(new TaskCompletionSource<int>().Task).Result;
