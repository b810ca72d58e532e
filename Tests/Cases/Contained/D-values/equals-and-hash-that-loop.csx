//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new HashSet<Key> { new(), new() };

class Key
{
    public override bool Equals(object? other)
    {
        while (true)
        {
        }
    }

    public override int GetHashCode() => 1;
}
