//! expect: 8
async Task<int> SlowAsync()
{
    await Task.Delay(5);
    return 8;
}
return SlowAsync().Result;
