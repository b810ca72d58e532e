//! status: "limitExceeded"
//! error: {"code":"timeout"}
return await Task.Run(() =>
{
    while (true)
    {
    }

    return 1;
});
