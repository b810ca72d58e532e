//! expect: "olleh"
static class Extensions { public static string Flip(this string s) => new string(s.Reverse().ToArray()); }
return "hello".Flip();
