namespace RoslynMcp.Server.Session;

/// <summary>Where the embedded catalogue lies: <c>ROSLYN_MCP_CATALOGUE</c>, or the user's local application data.</summary>
internal sealed record Catalogue(string Path)
{
    public const string Variable = "ROSLYN_MCP_CATALOGUE";

    /// <summary>The first tool call writes it whole and renames it, so a file that is there is a seeded one.</summary>
    public bool IsSeeded => File.Exists(Path);

    /// <summary>Compiled facades are kept beside it.</summary>
    public string Facades => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, "facades");

    /// <summary>When tenants with a rate executed last is kept beside it.</summary>
    public string Rates => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, "rates");

    public long Bytes => IsSeeded ? new FileInfo(Path).Length : 0;

    public static Catalogue Locate()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        return new Catalogue(System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(path)
            ? System.IO.Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                "roslyn-mcp",
                "catalogue.db")
            : path));
    }
}
