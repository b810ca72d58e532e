async IAsyncEnumerable<int> LateAsync()
{
    await Task.Delay(1);
    yield return 1;
}

Task<int> Down(int n, IAsyncEnumerable<int> late) => n == 0 ? late.Where(found => found > 0).CountAsync().AsTask() : Down(n - 1, late);

return await Down(await Edge.DepthAsync(), LateAsync());
