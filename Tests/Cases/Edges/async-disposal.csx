async Task<int> HoldAsync()
{
    await using var held = new Held();
    return 1;
}

Task<int> Down(int n) => n == 0 ? HoldAsync() : Down(n - 1);

return await Down(await Edge.DepthAsync());

sealed class Held : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Task.Delay(1);
}
