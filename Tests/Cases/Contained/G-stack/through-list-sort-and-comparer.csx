//! status: "limitExceeded"
//! error: {"code":"stack"}
//! limits: {"stack":8388608}
new List<int> { 2, 1 }.Sort(new Deep());

class Deep : IComparer<int>
{
    public int Compare(int a, int b)
    {
        new List<int> { 2, 1 }.Sort(this);
        return 1;
    }
}
