//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new[] { 2, 1 }.Order(Comparer<int>.Create((a, b) =>
{
    while (true)
    {
    }
})).First();
