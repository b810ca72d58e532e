//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Repeat(1, int.MaxValue).SkipWhile(int.IsPositive).Concat(Enumerable.Repeat(1, int.MaxValue).SkipWhile(int.IsPositive)).Count();
