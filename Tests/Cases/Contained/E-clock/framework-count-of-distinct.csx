//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, int.MaxValue)).Distinct().Count();
