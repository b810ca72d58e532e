//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Odd() == new Odd();

class Odd
{
    public static bool operator ==(Odd a, Odd b) => !(a == b);

    public static bool operator !=(Odd a, Odd b) => !(a == b);

    public override bool Equals(object? other) => other is Odd odd && this == odd;

    public override int GetHashCode() => 1;
}
