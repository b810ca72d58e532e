//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Regex.Split(new string('a', 60) + "b", "(a?){60}a{60}").Length;
