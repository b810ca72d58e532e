//! status: "succeeded"
//! contains: "[true,true]"
async IAsyncEnumerable<int> LateAsync()
{
    await Task.Delay(1);
    yield return 1;
}

ValueTask<bool> Move<T>(T enumerator) where T : IAsyncEnumerator<int> => enumerator.MoveNextAsync();

async Task<bool> WaitAsync(ValueTask<bool> promise) => await promise;

var promise = Move(LateAsync().GetAsyncEnumerator());
return await Task.WhenAll(WaitAsync(promise), WaitAsync(promise));
