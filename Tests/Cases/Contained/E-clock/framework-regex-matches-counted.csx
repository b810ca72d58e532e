//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return Regex.Matches(string.Concat(Enumerable.Repeat("ab", 20_000)), "(.*)(.*)(.*)(.*)c").Count;
