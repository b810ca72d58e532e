//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task<int> Hop(int n)
{
    if (n > 0)
    {
        await Hop(n - 1).ConfigureAwait(false);
    }

    await Task.Delay(1).ConfigureAwait(false);
    while (n == 0)
    {
    }

    return n;
}

await Task.WhenAny(Hop(3), Task.Delay(-1)).ConfigureAwait(false);
