//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Dictionary<Key, int> { [new Key()] = 1 }.Count;

class Key
{
    public override int GetHashCode() => new Dictionary<Key, int> { [new Key()] = 1 }.Count;

    public override bool Equals(object? other) => true;
}
