//! status: "limitExceeded"
//! error: {"code":"timeout"}
_ = Task.Run(() =>
{
    while (true)
    {
    }
});
await Task.Delay(-1);
