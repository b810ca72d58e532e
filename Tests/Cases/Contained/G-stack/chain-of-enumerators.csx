//! status: "limitExceeded"
//! error: {"code":"stack"}
IEnumerable<int> Wrap(IEnumerable<int> inner)
{
    foreach (var n in inner)
    {
        yield return n;
    }
}

IEnumerable<int> all = [1];
for (var n = 0; n < 100_000; n++)
{
    all = Wrap(all);
}

return all.Sum();
