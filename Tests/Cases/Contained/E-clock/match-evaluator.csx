//! status: "limitExceeded"
//! error: {"code":"timeout"}
return Regex.Replace("aaa", "a", match =>
{
    while (true)
    {
    }

    return "";
});
