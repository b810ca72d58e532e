//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new[] { new Key(), new Key() }.Max();

class Key : IComparable<Key>
{
    public int CompareTo(Key? other)
    {
        while (true)
        {
        }
    }
}
