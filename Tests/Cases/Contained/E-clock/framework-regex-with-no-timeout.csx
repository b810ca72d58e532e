//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return new Regex("^(a|aa)+$", RegexOptions.None, Regex.InfiniteMatchTimeout).Match(new string('a', 80) + "!").Success;
