//! status: "limitExceeded"
//! error: {"code":"timeout"}
await Task.Delay(TimeSpan.FromDays(1));
