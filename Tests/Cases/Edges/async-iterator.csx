async IAsyncEnumerable<int> LateAsync()
{
    await Task.Delay(1);
    yield return 1;
}

async Task<bool> WaitAsync(ValueTask<bool> pending) => await pending;

Task<bool> Down(int n, ValueTask<bool> pending) => n == 0 ? WaitAsync(pending) : Down(n - 1, pending);

return await Down(await Edge.DepthAsync(), LateAsync().GetAsyncEnumerator().MoveNextAsync());
