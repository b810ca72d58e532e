using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary><c>struct landlock_ruleset_attr</c>: what is refused unless a rule grants it. The kernel reads a newer version's end only if it is zero.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Ruleset(FileRights Files, ulong Ports, ulong Scopes)
{
    private const ulong BindAndConnect = 0x3;
    private const ulong AbstractSocketsAndSignals = 0x3;

    /// <summary>All that a kernel with this version of Landlock can refuse.</summary>
    public static Ruleset For(int version) => new(
        version switch
        {
            1 => FileRights.Version1,
            2 => FileRights.Version2,
            3 or 4 => FileRights.Version3,
            >= 5 => FileRights.Version5,
            _ => throw new ArgumentOutOfRangeException(nameof(version), version, "Landlock's versions begin with 1."),
        },
        version >= 4 ? BindAndConnect : 0,
        version >= 6 ? AbstractSocketsAndSignals : 0);

    /// <summary>The size as the kernel of that version knows the structure.</summary>
    public static int SizeFor(int version) => version switch
    {
        < 4 => 8,
        < 6 => 16,
        _ => 24,
    };
}
