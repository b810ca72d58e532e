//! status: "limitExceeded"
//! codes: ["timeout", "allocation"]
async IAsyncEnumerable<int> All()
{
    while (true)
    {
        await Task.Yield();
        yield return 1;
    }
}

await foreach (var n in All())
{
}
