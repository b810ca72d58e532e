namespace RoslynMcp.Fuzz.Oracles;

/// <summary>Whether the host is as it was.</summary>
internal static class Hosts
{
    public static (string Oracle, string Detail)? Judge(HostState before, HostState after)
        => before == after ? null : ("the host has changed", $"{before} became {after}");
}
