//! expect: {"year":"2024","month":"05"}
var m = Regex.Match("2024-05-01", @"(?<y>\d{4})-(?<m>\d{2})");
return m.Success ? new { year = m.Groups["y"].Value, month = m.Groups["m"].Value } : null;
