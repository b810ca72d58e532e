//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var hits = Enumerable.Repeat(1.5, int.MaxValue).Select(Math.Sin).Select(Math.Exp).Sum();
return hits;
