//! expect: 1
//! output: "open\nclosed\n"
using var door = new Door();
return 1;

class Door : IDisposable
{
    public Door() => Console.WriteLine("open");

    public void Dispose() => Console.WriteLine("closed");
}
