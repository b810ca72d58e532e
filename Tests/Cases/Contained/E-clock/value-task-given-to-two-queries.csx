//! status: "succeeded"
//! contains: "[0,0]"
async IAsyncEnumerable<int> LateAsync()
{
    await Task.Delay(1);
    yield break;
}

var all = new Same(LateAsync().GetAsyncEnumerator().MoveNextAsync());
return await Task.WhenAll(all.CountAsync().AsTask(), all.CountAsync().AsTask());

sealed class Same(ValueTask<bool> promise) : IAsyncEnumerable<int>, IAsyncEnumerator<int>
{
    public int Current => 1;

    public IAsyncEnumerator<int> GetAsyncEnumerator(System.Threading.CancellationToken cancellation = default) => this;

    public ValueTask<bool> MoveNextAsync() => promise;

    public ValueTask DisposeAsync() => default;
}
