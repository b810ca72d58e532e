//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
class Sorting : IComparer<int>
{
    public int Compare(int x, int y)
    {
        Array.Sort(new[] { 3, 1, 2 }, new int[3], new Sorting());
        return 0;
    }
}
Array.Sort(new[] { 3, 1, 2 }, new int[3], new Sorting());
return 1;
