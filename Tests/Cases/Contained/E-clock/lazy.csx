//! status: "limitExceeded"
//! error: {"code":"timeout"}
return new Lazy<int>(() =>
{
    while (true)
    {
    }

    return 1;
}).Value;
