//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
class Sorting : IComparer<int>
{
    public int Compare(int x, int y)
    {
        new[] { 3, 1, 2 }.AsSpan().Sort(new Sorting());
        return 0;
    }
}
new[] { 3, 1, 2 }.AsSpan().Sort(new Sorting());
return 1;
