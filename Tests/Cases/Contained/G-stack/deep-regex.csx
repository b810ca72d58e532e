//! status: "succeeded"
//! in-process: "not held"
return new Regex(new string('(', 20_000) + "a" + new string(')', 20_000)).IsMatch("a");
