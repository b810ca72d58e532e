//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Range(0, int.MaxValue).Zip(Enumerable.Range(0, int.MaxValue)).Last().First;
