//! error: { "code": "allocation" }
var match = Regex.Match(new string('x', 1_000_000), "x(?=(x*))");
return match.Result(string.Concat(Enumerable.Repeat("$1", 400))).Length;
