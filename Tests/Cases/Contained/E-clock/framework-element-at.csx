//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Range(0, int.MaxValue)).Where(int.IsNegative).ElementAtOrDefault(5);
