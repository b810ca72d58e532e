//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return new Regex("^(([a-z])+.)+[A-Z]([a-z])+$").IsMatch(new string('a', 60));
