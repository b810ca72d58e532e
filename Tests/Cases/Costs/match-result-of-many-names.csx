//! error: { "code": "allocation" }
var match = Regex.Match(new string('x', 1_000_000), "x");
return match.Result(string.Concat(Enumerable.Repeat("$_", 400))).Length;
