//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Range(0, int.MaxValue).Select(n => n).Concat(Enumerable.Range(0, int.MaxValue)).Max();
