//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Sequence(0L, long.MaxValue, 1L).Max();
