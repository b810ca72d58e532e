//! status: "succeeded"
//! contains: "[true,true]"
async IAsyncEnumerable<int> LateAsync()
{
    await Task.Delay(1);
    yield return 1;
}

async Task<bool> WaitAsync(ValueTask<bool> promise) => await promise;

Func<ValueTask<bool>> move = LateAsync().GetAsyncEnumerator().MoveNextAsync;
var promise = move();
return await Task.WhenAll(WaitAsync(promise), WaitAsync(promise));
