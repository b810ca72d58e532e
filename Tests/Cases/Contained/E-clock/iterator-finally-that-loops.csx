//! status: "limitExceeded"
//! error: {"code":"timeout"}
IEnumerable<int> One()
{
    try
    {
        yield return 1;
    }
    finally
    {
        while (true)
        {
        }
    }
}

return One().First();
