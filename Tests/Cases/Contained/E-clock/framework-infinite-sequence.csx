//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.InfiniteSequence(0L, 0L).Max();
