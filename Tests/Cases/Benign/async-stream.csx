//! expect: [0,2,4]
async IAsyncEnumerable<int> Count(int n)
{
    for (var i = 0; i < n; i++)
    {
        await Task.Yield();
        yield return i * 2;
    }
}
var all = new List<int>();
await foreach (var x in Count(3))
{
    all.Add(x);
}
return all;
