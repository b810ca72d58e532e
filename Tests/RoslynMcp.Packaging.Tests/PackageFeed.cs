using System.Reflection;

namespace RoslynMcp.Packaging.Tests;

/// <summary>All our packages, packed into a folder of their own, and a place where consumers restore them to.</summary>
internal sealed class PackageFeed : IDisposable
{
    private static readonly string[] Projects =
    [
        "Analyzers/RoslynMcp.Analyzers", "Analyzers/RoslynMcp.Analyzers.CodeFixes", "Tools/RoslynMcp.Tools",
        "Tools/RoslynMcp.Tools.Commerce", "Tools/RoslynMcp.Tools.Mcp", "Runtime/RoslynMcp.Guest", "Runtime/RoslynMcp.Runtime", "Prompts/RoslynMcp.Prompts",
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("roslynmcp-packages-").FullName;

    private PackageFeed() => Directory.CreateDirectory(Packages);

    public static string Version { get; } = Metadata("Version");

    /// <summary>Where the .nupkg files are.</summary>
    public string Packages => Path.Combine(_root, "feed");

    /// <summary>Ours are unpacked here; those of others are found where they already are.</summary>
    public string Unpacked => Path.Combine(_root, "unpacked");

    public static async Task<PackageFeed> PackAsync()
    {
        var feed = new PackageFeed();
        var (exitCode, output) = await ChildProcess.DotnetAsync(
            RepositoryRoot(), [], "pack", feed.AllOf(Projects), "--no-build", "-c", Metadata("Configuration"), "-o", feed.Packages, "--nologo");
        Assert.AreEqual(0, exitCode, output);

        // A tool is for every machine and so is built anew, beside the command that the build made for this one.
        var (toolExitCode, toolOutput) = await ChildProcess.DotnetAsync(
            RepositoryRoot(), [], "pack", "Runtime/RoslynMcp.Server", "--no-restore", "-c", Metadata("Configuration"), "-o", feed.Packages, "--nologo");
        Assert.AreEqual(0, toolExitCode, toolOutput);
        return feed;
    }

    /// <summary>Copies a consumer to a folder of its own, in which only this feed is a source of packages.</summary>
    public string Consumer(string name)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        var to = Empty(name);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        return to;
    }

    /// <summary>A folder in which only this feed is a source of packages.</summary>
    public string Empty(string name)
    {
        var to = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        File.WriteAllText(Path.Combine(to, "NuGet.config"), $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Packages}" /></packageSources>
            </configuration>
            """);
        return to;
    }

    public Task<(int ExitCode, string Output)> DotnetAsync(string folder, params IEnumerable<string> arguments) => ChildProcess.DotnetAsync(
        folder,
        [new("NUGET_PACKAGES", Unpacked), new("NUGET_FALLBACK_PACKAGES", Metadata("NuGetPackageRoot")), new("RoslynMcpVersion", Version)],
        arguments);

    /// <summary>One build that packs several projects, as <c>dotnet pack</c> takes only one and is slow to start.</summary>
    private string AllOf(IEnumerable<string> projects)
    {
        var all = Path.Combine(_root, "all.proj");
        var packed = projects.Select(project => $"""<Packed Include="{Path.Combine(RepositoryRoot(), project, Path.GetFileName(project))}.csproj" />""");
        File.WriteAllText(all, $"""
            <Project>
              <ItemGroup>{string.Concat(packed)}</ItemGroup>
              <Target Name="Pack"><MSBuild Projects="@(Packed)" Targets="Pack" /></Target>
            </Project>
            """);
        return all;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Metadata(string key) => typeof(PackageFeed).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key)
        .Value!;

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RoslynMcp.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("These tests pack the repository that they are in.");
        }

        return folder.FullName;
    }
}
