//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
new Deep[] { new(), new() }.AsSpan().Sort(new int[2].AsSpan());

class Deep : IComparable<Deep>, IComparable
{
    public int CompareTo(object other) => CompareTo((Deep)other);

    public int CompareTo(Deep other)
    {
        new Deep[] { new(), new() }.AsSpan().Sort(new int[2].AsSpan());
        return 1;
    }
}
