//! expect: 4
//! output: "disposed\n"
using var probe = new Probe();
probe.Value

sealed class Probe : IDisposable
{
    public int Value => 4;

    public void Dispose() => Console.WriteLine("disposed");
}
