//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
new List<Deep> { new(), new() }.Sort();

class Deep : IComparable<Deep>, IComparable
{
    public int CompareTo(object other) => CompareTo((Deep)other);

    public int CompareTo(Deep other)
    {
        new List<Deep> { new(), new() }.Sort();
        return 1;
    }
}
