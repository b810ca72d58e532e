//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return new Regex("((((a{1,100}){1,100}){1,100}){1,100}){1,100}$").IsMatch(new string('a', 5_000) + "b");
