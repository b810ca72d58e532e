using System.Net;
using System.Net.Sockets;

namespace RoslynMcp.Fuzz.Oracles;

/// <summary>A file that nobody may change and a port that nobody may call.</summary>
internal sealed class Canaries : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly TcpListener _port = new(IPAddress.Loopback, 0);

    public Canaries()
    {
        File.WriteAllText(_file, "canary");
        _port.Start();
    }

    /// <summary>What has become of them.</summary>
    public string Read()
        => $"{(File.Exists(_file) ? File.ReadAllText(_file) : "gone")}, {(_port.Pending() ? "called" : "quiet")}";

    public void Dispose()
    {
        _port.Dispose();
        File.Delete(_file);
    }
}
