//! expect: 4
var log = new List<int>();
void Use<T>(T value) where T : IDisposable
{
    using (value)
    {
    }
    value.Dispose();
}
Use(new Value(log));
Use(new Reference(log));
return log.Count;
readonly struct Value(List<int> log) : IDisposable
{
    public void Dispose() => log.Add(1);
}
class Reference(List<int> log) : IDisposable
{
    public void Dispose() => log.Add(2);
}
