//! status: "succeeded"
//! contains: "2"
async IAsyncEnumerable<int> LateAsync()
{
    try
    {
        yield return 1;
    }
    finally
    {
        await Task.Delay(1);
    }
}

async Task<int> WaitAsync(ValueTask promise)
{
    await promise;
    return 1;
}

var late = LateAsync().GetAsyncEnumerator();
await late.MoveNextAsync();
var promise = late.DisposeAsync();
return (await Task.WhenAll(WaitAsync(promise), WaitAsync(promise))).Sum();
