// succeeded ["2024","2025"]
using System.Text.RegularExpressions;

return Regex.Matches("in 2024 and in 2025", @"\b\d{4}\b").Select(match => match.Value).ToArray();
