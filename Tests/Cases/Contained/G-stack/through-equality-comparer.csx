//! status: "limitExceeded"
//! error: {"code":"stack"}
return EqualityComparer<Key>.Default.Equals(new Key(), new Key());

class Key : IEquatable<Key>
{
    public bool Equals(Key? other) => EqualityComparer<Key>.Default.Equals(this, new Key());
}
