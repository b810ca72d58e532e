//! status: "limitExceeded"
//! error: {"code":"timeout"}
return Array.BinarySearch(new[] { 1, 2, 3 }, 2, new Slow());

class Slow : IComparer<int>
{
    public int Compare(int a, int b)
    {
        for (; ;)
        {
        }
    }
}
