//! expect: 3
var used = 0;
IDisposable held = new Held(() => used++);
Action end = held.Dispose;
end();
end();
held.Dispose();
return used;

sealed class Held(Action end) : IDisposable
{
    public void Dispose() => end();
}
