using System.Diagnostics;

namespace RoslynMcp.Worker.Tests;

/// <summary>As which user the hostile program is started.</summary>
internal sealed record RunAs(string Name, IReadOnlyList<string> Prefix)
{
    /// <summary>As whoever runs the tests; root then becomes a user of its own.</summary>
    public static RunAs Self { get; } = new("self", []);

    /// <summary>As a user without any privilege, where root can be it.</summary>
    public static RunAs Nobody { get; } = new("nobody", ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]);

    public ProcessStartInfo Command(string program, IEnumerable<string> arguments)
    {
        IEnumerable<string> whole = [.. Prefix, program, .. arguments];
        return new ProcessStartInfo(whole.First(), whole.Skip(1));
    }
}
