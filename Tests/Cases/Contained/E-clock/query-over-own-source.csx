//! status: "limitExceeded"
//! error: {"code":"timeout"}
return (from a in All() from b in All() where a + b < 0 select a).Any();

IEnumerable<int> All()
{
    for (var n = 0; n < 1_000_000; n++)
    {
        yield return n;
    }
}
