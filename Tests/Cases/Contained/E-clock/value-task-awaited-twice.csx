//! status: "succeeded"
//! contains: "[true,true]"
async IAsyncEnumerable<int> LateAsync()
{
    await Task.Delay(1);
    yield return 1;
}

async Task<bool> WaitAsync(ValueTask<bool> promise) => await promise;

var promise = LateAsync().GetAsyncEnumerator().MoveNextAsync();
return await Task.WhenAll(WaitAsync(promise), WaitAsync(promise));
