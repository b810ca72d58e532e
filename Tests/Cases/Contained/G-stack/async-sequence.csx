//! status: "limitExceeded"
//! error: {"code":"stack"}
async IAsyncEnumerable<int> Down(int n)
{
    await foreach (var found in Down(n + 1))
    {
        yield return found;
    }
}

await foreach (var n in Down(0))
{
}
