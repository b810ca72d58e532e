//! error: { "code": "timeout" }
foreach (var match in Regex.EnumerateMatches((new string('a', 40) + "!").AsSpan(), "(a+)+$", RegexOptions.None, TimeSpan.FromDays(20)))
{
}
return 1;
