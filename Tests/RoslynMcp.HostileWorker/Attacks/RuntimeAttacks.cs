using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using RoslynMcp.HostileWorker.Native;

namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>Getting code from elsewhere into this process.</summary>
internal static class RuntimeAttacks
{
    public const string HookMark = "hostile.hook";

    public static IEnumerable<Attack> All =>
    [
        new("load a planted assembly", t => Assembly.LoadFrom(t.Planted)),
        new("load a planted assembly into a context", t => new AssemblyLoadContext("planted").LoadFromAssemblyPath(t.Planted)),
        new("load a planted library", t => NativeLibrary.Load(t.PlantedLibrary)),
        new("be hooked at its start", _ => Hooked()),
        new("open a channel for debuggers", _ => Diagnosable()),
    ];

    private static void Hooked()
    {
        if (AppContext.GetData(HookMark) is null)
        {
            throw new Refused("the hook did not run");
        }
    }

    /// <summary>The runtime's own thread for diagnostics has this name, and its socket or pipe.</summary>
    private static void Diagnosable()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_EnableDiagnostics") == "0")
        {
            throw new Refused("diagnostics are off");
        }
    }
}
