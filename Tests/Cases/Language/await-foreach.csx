//! expect: 6
var sum = 0;
await foreach (var n in NumbersAsync())
{
    sum += n;
}

return sum;

async IAsyncEnumerable<int> NumbersAsync()
{
    for (var i = 1; i <= 3; i++)
    {
        await Task.Delay(1);
        yield return i;
    }
}
