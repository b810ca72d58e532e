using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using RoslynMcp.HostileWorker.Attacks;

namespace RoslynMcp.Worker.Tests;

/// <summary>Files, sockets and a process that are there to be attacked, open to everybody.</summary>
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
internal sealed class AttackedMachine : IDisposable
{
    private static readonly string[] Existing =
        ["overwrite", "append", "truncate", "delete", "rename", "mode", "owner", "time", "attribute"];

    private readonly Process _victim = Process.Start(new ProcessStartInfo("sleep", ["600"]))!;
    private readonly TcpListener _tcp = new(IPAddress.Loopback, 0);
    private readonly List<Socket> _sockets = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("attacked-").FullName;

    public AttackedMachine()
    {
        _tcp.Start();
        _ = AnswerAsync();
        var targets = Targets;
        File.WriteAllText(targets.Canary, Targets.CanaryText);
        foreach (var attack in Existing)
        {
            File.WriteAllText(targets.Existing(attack), "still here");
        }

        Plant(targets.Planted);
        File.Copy(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "libSystem.Native.so"), targets.PlantedLibrary);
        Listen(targets.Socket);
        Listen("\0" + targets.Socket);
        foreach (var path in Directory.GetFileSystemEntries(_folder).Append(_folder))
        {
            File.SetUnixFileMode(path, (UnixFileMode)0x1FF);
        }
    }

    public Targets Targets
        => new(_folder, Environment.ProcessId, _victim.Id, ((IPEndPoint)_tcp.LocalEndpoint).Port);

    /// <summary>Makes all attacks in one process; outcomes by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AttackAsync(RunAs runAs, string stage)
    {
        var hook = new Dictionary<string, string> { ["DOTNET_STARTUP_HOOKS"] = Targets.Planted };
        var (_, output) = await HostileProcess.RunAsync(runAs, hook, ["attack", stage, "--", .. Targets.ToArguments()]);
        var results = output.Split('\n').Select(line => line.Split('\t', 2)).Where(fields => fields.Length == 2)
            .ToDictionary(fields => fields[0], fields => fields[1]);
        return results.Count > 100 ? results : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{stage}: {output}"));
    }

    public void Dispose()
    {
        _victim.Kill();
        _victim.Dispose();
        _tcp.Dispose();
        _sockets.ForEach(socket => socket.Dispose());
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>An assembly that marks the process when the runtime runs it as a startup hook.</summary>
    private static void Plant(string path)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("planted"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("planted").DefineType("StartupHook", TypeAttributes.NotPublic | TypeAttributes.Abstract | TypeAttributes.Sealed);
        var code = type.DefineMethod("Initialize", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []).GetILGenerator();
        code.Emit(OpCodes.Ldstr, RuntimeAttacks.HookMark);
        code.Emit(OpCodes.Ldstr, "it ran");
        code.Emit(OpCodes.Call, typeof(AppContext).GetMethod(nameof(AppContext.SetData))!);
        code.Emit(OpCodes.Ret);
        type.CreateType();
        assembly.Save(path);
    }

    private void Listen(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        socket.Listen();
        _sockets.Add(socket);
    }

    private async Task AnswerAsync()
    {
        while (_tcp.Server.IsBound)
        {
            try
            {
                using var client = await _tcp.AcceptTcpClientAsync();
                await client.GetStream().WriteAsync("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
            }
            catch (Exception ended) when (ended is SocketException or ObjectDisposedException or IOException)
            {
                // A client that only connected, or the end.
            }
        }
    }
}
