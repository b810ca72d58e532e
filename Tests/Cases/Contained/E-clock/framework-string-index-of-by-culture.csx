//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var text = new string('a', 1_000_000);
return text.IndexOf(new string('a', 500_000) + "b", StringComparison.InvariantCultureIgnoreCase);
