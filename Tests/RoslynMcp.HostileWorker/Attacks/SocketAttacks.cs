using System.Net;
using System.Net.Sockets;
using RoslynMcp.HostileWorker.Native;

namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>Talking to anyone but the host.</summary>
internal static class SocketAttacks
{
    public static IEnumerable<Attack> All =>
    [
        new("connect by TCP", t => Connect(AddressFamily.InterNetwork, ProtocolType.Tcp, new IPEndPoint(IPAddress.Loopback, t.TcpPort))),
        new("send by UDP", t => Send(t.TcpPort)),
        new("listen on a port", _ => Listen()),
        new("connect to a socket in the file system", t => Connect(AddressFamily.Unix, ProtocolType.Unspecified, new UnixDomainSocketEndPoint(t.Socket))),
        new("connect to an abstract socket", t => Connect(AddressFamily.Unix, ProtocolType.Unspecified, new UnixDomainSocketEndPoint("\0" + t.Socket))),
        new("ask a name server", _ => Dns.GetHostAddresses("localhost")),
        new("make a raw TCP socket", _ => Libc.Call(Calls.Socket, 2, 1)),
        new("make an IPv6 socket", _ => Libc.Call(Calls.Socket, 10, 1), Attack.Kernel),
        new("make a packet socket", _ => Libc.Call(Calls.Socket, 17, 3), Attack.Root),
        new("make a raw ICMP socket", _ => Libc.Call(Calls.Socket, 2, 3, 1), Attack.Root),
        new("make a netlink socket", _ => Libc.Call(Calls.Socket, 16, 3)),
        new("make a vsock socket", _ => Libc.Call(Calls.Socket, 40, 1), Attack.Kernel),
        new("make an algorithm socket", _ => Libc.Call(Calls.Socket, 38, 5), Attack.Kernel),
        new("make a pair of sockets", _ => Libc.Call(Calls.SocketPair, 1, 1, 0, Libc.Zeros(8))),
        new("fetch a page", t => new HttpClient { Timeout = TimeSpan.FromSeconds(15) }
            .GetAsync(new Uri($"http://127.0.0.1:{t.TcpPort}/"), HttpCompletionOption.ResponseHeadersRead).GetAwaiter().GetResult().Dispose()),
    ];

    private static void Connect(AddressFamily family, ProtocolType protocol, EndPoint target)
    {
        using var socket = new Socket(family, SocketType.Stream, protocol);
        socket.Connect(target);
    }

    private static void Send(int port)
    {
        using var client = new UdpClient();
        client.Send([1], new IPEndPoint(IPAddress.Loopback, port));
    }

    private static void Listen()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
    }
}
