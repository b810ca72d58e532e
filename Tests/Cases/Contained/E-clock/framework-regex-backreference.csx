//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Regex.Replace(new string('x', 60), "(x+x+)+y", "z").Length;
