//! status: "limitExceeded"
//! error: {"code":"timeout"}
while (true)
{
    await Task.CompletedTask;
}
