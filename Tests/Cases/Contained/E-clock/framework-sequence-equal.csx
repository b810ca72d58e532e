//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Repeat("a", int.MaxValue).SequenceEqual(Enumerable.Repeat("a", int.MaxValue));
