//! expect: ["open","close"]
class Door(List<string> log) : IDisposable, IAsyncDisposable
{
    public void Dispose() => log.Add("close");
    public ValueTask DisposeAsync() { log.Add("close"); return default; }
}
var log = new List<string>();
await using (var d = new Door(log)) { log.Add("open"); }
return log;
