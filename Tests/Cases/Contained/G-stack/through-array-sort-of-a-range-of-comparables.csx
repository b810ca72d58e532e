//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
Array.Sort(new Deep[] { new(), new() }, 0, 2);

class Deep : IComparable<Deep>, IComparable
{
    public int CompareTo(object other) => CompareTo((Deep)other);

    public int CompareTo(Deep other)
    {
        Array.Sort(new Deep[] { new(), new() }, 0, 2);
        return 1;
    }
}
