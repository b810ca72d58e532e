//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
Array.Sort(new[] { 2, 1 }, new[] { 2, 1 }, 0, 2, new Deep());

class Deep : IComparer<int>
{
    public int Compare(int a, int b)
    {
        Array.Sort(new[] { 2, 1 }, new[] { 2, 1 }, 0, 2, this);
        return 1;
    }
}
