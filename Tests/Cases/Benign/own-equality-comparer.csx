//! expect: 2
class ByLength : IEqualityComparer<string>
{
    public bool Equals(string? a, string? b) => a?.Length == b?.Length;
    public int GetHashCode(string s) => s.Length.GetHashCode();
}
return new[] { "a", "b", "cc" }.Distinct(new ByLength()).Count();
