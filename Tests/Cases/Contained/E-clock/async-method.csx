//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task SpinAsync()
{
    await Task.Yield();
    while (true)
    {
    }
}

try
{
    await SpinAsync();
}
catch
{
}

return 1;
