//! error: { "code": "timeout" }
foreach (var _ in Regex.EnumerateSplits((new string('a', 40) + "!").AsSpan(), "(a+)+$", RegexOptions.ECMAScript, TimeSpan.FromDays(1)))
{
}
