//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
Array.Sort((Array)new Deep[] { new(), new() }, (Array)new int[2]);

class Deep : IComparable<Deep>, IComparable
{
    public int CompareTo(object other) => CompareTo((Deep)other);

    public int CompareTo(Deep other)
    {
        Array.Sort((Array)new Deep[] { new(), new() }, (Array)new int[2]);
        return 1;
    }
}
