//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
new List<int> { 2, 1 }.Sort(0, 2, new Deep());

class Deep : IComparer<int>
{
    public int Compare(int a, int b)
    {
        new List<int> { 2, 1 }.Sort(0, 2, this);
        return 1;
    }
}
