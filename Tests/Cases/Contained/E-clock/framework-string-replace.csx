//! status: "succeeded"
var text = new string('a', 2_000_000);
return text.Replace(new string('a', 1_000_000) + "b", "c").Length;
