//! expect: ["12","True","True"]
var digits = new Regex(@"\d+", RegexOptions.Compiled | RegexOptions.IgnoreCase);
return new[] { digits.Match("a12").Value, digits.Options.HasFlag(RegexOptions.IgnoreCase).ToString(), Regex.IsMatch("A".AsSpan(), "a", RegexOptions.Compiled | RegexOptions.IgnoreCase).ToString() };
