//! expect: ["a","b"]
IEnumerable<string> Letters()
{
    yield return "a";
    yield return "b";
}
return Letters();
