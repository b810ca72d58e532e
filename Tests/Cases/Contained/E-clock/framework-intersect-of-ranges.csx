//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Enumerable.Range(0, int.MaxValue).Intersect([-1]).Any();
