//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Range(1, int.MaxValue).All(int.IsPositive) && Enumerable.Repeat(1, int.MaxValue).All(int.IsPositive);
