//! error: { "code": "timeout" }
foreach (var _ in Regex.EnumerateMatches((new string('a', 40) + "!").AsSpan(), "(a+)+$"))
{
}
