//! status: "limitExceeded"
//! error: {"code":"timeout"}
IEnumerable<int> All()
{
    while (true)
    {
        yield return 1;
    }
}

return All().Last();
