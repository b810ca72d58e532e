//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Key().Equals(new Key());

class Key
{
    public override bool Equals(object? other) => Equals(this, new Key());

    public override int GetHashCode() => 1;
}
