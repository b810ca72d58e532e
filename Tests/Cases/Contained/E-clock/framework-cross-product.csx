//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var one = new int[5_000];
return one.SelectMany(_ => one, (a, b) => a).Join(one, a => a, b => b, (a, b) => 1).LongCount();
