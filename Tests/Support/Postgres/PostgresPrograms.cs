using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace RoslynMcp.Tests.Postgres;

/// <summary>Where the programs of a PostgreSQL server are on this machine.</summary>
internal static class PostgresPrograms
{
    private const string Debian = "/usr/lib/postgresql";

    /// <exception cref="PostgresMissingException">They are nowhere.</exception>
    public static string Folder()
        => Candidates().FirstOrDefault(IsWhole)
            ?? throw new PostgresMissingException("initdb and pg_ctl are not where pg_config says, not on the PATH and not in /usr/lib/postgresql/*/bin.");

    private static IEnumerable<string> Candidates() =>
    [
        .. ConfiguredFolder() is { } configured ? [configured] : Array.Empty<string>(),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        .. Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderByDescending(Version).Select(folder => Path.Combine(folder, "bin")) : [],
    ];

    private static bool IsWhole(string folder) => Array.TrueForAll(["initdb", "pg_ctl", "postgres"], program => File.Exists(Path.Combine(folder, program)));

    private static int Version(string folder)
        => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static string? ConfiguredFolder()
    {
        try
        {
            using var asked = Process.Start(new ProcessStartInfo("pg_config", "--bindir") { RedirectStandardOutput = true, RedirectStandardError = true })!;
            return asked.StandardOutput.ReadLine();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
