//! expect: [7, 3]
async ValueTask<int> Get(int n)
{
    await Task.Delay(5);
    return n;
}

return new[] { Get(7).Result, new ValueTask<int>(3).Result };
