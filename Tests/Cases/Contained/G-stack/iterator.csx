//! status: "limitExceeded"
//! error: {"code":"stack"}
IEnumerable<int> Down(int n)
{
    foreach (var found in Down(n + 1))
    {
        yield return found;
    }
}

return Down(0).Count();
