//! expect: "cba"
static string Reversed(this string text) => new(text.Reverse().ToArray());
return "abc".Reversed();
