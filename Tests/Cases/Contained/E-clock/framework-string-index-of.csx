//! status: "succeeded"
var text = new string('a', 4_000_000);
return text.IndexOf(new string('a', 2_000_000) + "b", StringComparison.Ordinal);
