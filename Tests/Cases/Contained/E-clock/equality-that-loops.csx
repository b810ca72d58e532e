//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new[] { new Key(), new Key() }.Distinct().Count();

class Key : IEquatable<Key>
{
    public bool Equals(Key? other)
    {
        while (true)
        {
        }
    }

    public override int GetHashCode() => 0;

    public override bool Equals(object? other) => Equals(other as Key);
}
