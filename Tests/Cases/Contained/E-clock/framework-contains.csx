//! status: "limitExceeded"
//! error: {"code":"timeout"}
return Enumerable.Repeat("a", int.MaxValue).Contains("b");
