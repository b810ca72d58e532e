//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Repeat(DateTime.UnixEpoch, int.MaxValue).Max();
