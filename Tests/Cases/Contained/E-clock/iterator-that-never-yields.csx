//! status: "limitExceeded"
//! error: {"code":"timeout"}
IEnumerable<int> None()
{
    while (true)
    {
    }

    yield break;
}

return None().Count();
