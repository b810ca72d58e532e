//! expect: [1,2,3]
var a = await new ValueTask<int>(1);
await new ValueTask(Task.Delay(1));
var b = await Task.FromResult(2).ConfigureAwait(false);
var c = await Task.Run(async () =>
{
    await Task.Delay(1);
    return 3;
});
await Task.Yield();
return new[] { a, b, c };
