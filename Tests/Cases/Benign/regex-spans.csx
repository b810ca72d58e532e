//! expect: 306
var found = 0;
foreach (var match in Regex.EnumerateMatches("a1b2", @"\d"))
{
    found += match.Index;
}
foreach (var part in Regex.EnumerateSplits("a,b,c", ","))
{
    found += 100;
}
return found + Regex.Count("aXbX".AsSpan(), "X");
