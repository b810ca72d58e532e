//! expect: true
class K(int a, string b)
{
    public int A => a;
    public string B => b;
    public override bool Equals(object? o) => o is K k && k.A == A && k.B == B;
    public override int GetHashCode() => HashCode.Combine(A, B);
}
return new HashSet<K> { new(1, "a") }.Contains(new K(1, "a"));
