//! status: "limitExceeded"
//! error: {"code":"timeout"}
while (true)
{
    await Task.Delay(1);
}
