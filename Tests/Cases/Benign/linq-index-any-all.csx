//! expect: {"any":true,"all":false,"first":"y","last":"z"}
string[] s = ["x", "y", "z"];
return new { any = s.Any(x => x == "z"), all = s.All(x => x.Length == 2), first = s.Skip(1).First(), last = s.LastOrDefault() ?? "" };
