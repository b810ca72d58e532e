//! expect: ["A-B","b","True","x  ","00042"]
var s = "a,b";
return new[] { string.Join("-", s.ToUpper().Split(',')), s[^1..], s.Contains("A", StringComparison.OrdinalIgnoreCase).ToString(), "x".PadRight(3), 42.ToString("D5") };
