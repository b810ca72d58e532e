// succeeded 45
async Task<int> SlowAsync(int n)
{
    await Task.Delay(1);
    await Task.Yield();
    return n;
}

var all = await Task.WhenAll(Enumerable.Range(0, 10).Select(SlowAsync));
return all.Sum();
