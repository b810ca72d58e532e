//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Regex.IsMatch(new string('a', 50) + "!", "^(a+)+$");
