//! status: "limitExceeded"
//! error: {"code":"timeout"}
bool Spin()
{
    while (true)
    {
    }
}

try
{
    throw new InvalidOperationException();
}
catch when (Spin())
{
    return "kept";
}
