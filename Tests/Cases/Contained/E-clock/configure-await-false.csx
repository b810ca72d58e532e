//! status: "limitExceeded"
//! error: {"code":"timeout"}
await Task.Delay(1).ConfigureAwait(false);
while (true)
{
}
