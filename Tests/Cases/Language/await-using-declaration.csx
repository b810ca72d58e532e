//! expect: 2
//! output: "closed\n"
await using var door = new Door();
return 2;

class Door : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.WriteLine("closed");
    }
}
