//! status: "limitExceeded"
//! error: {"code":"timeout"}
IEnumerable<int> All()
{
    for (var n = 0; ; n++)
    {
        yield return n;
    }
}

return All().Where(n => n < 0).First();
