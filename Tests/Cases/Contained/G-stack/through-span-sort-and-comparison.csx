//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
new[] { 2, 1 }.AsSpan().Sort(new Deep().Compare);

class Deep : IComparer<int>
{
    public int Compare(int a, int b)
    {
        new[] { 2, 1 }.AsSpan().Sort(Compare);
        return 1;
    }
}
