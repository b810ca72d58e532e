//! status: "limitExceeded"
//! error: {"code":"timeout"}
var set = new SortedSet<int>(Comparer<int>.Create((a, b) => Spin())) { 1, 2 };
return set.Count;

int Spin()
{
    while (true)
    {
    }
}
