//! status: "limitExceeded"
//! error: {"code":"timeout"}
async IAsyncEnumerable<int> Items()
{
    await Task.Delay(1);
    yield return 1;
}

return await Items()
    .Select((int n, System.Threading.CancellationToken token) => new ValueTask<Task>(Task.WhenAny(Task.Delay(1))))
    .Select(task =>
    {
        while (true)
        {
        }

        return 1;
    })
    .CountAsync();
