//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task Hop()
{
    await Task.Delay(1).ConfigureAwait(false);
    while (true)
    {
    }
}

await Hop();
