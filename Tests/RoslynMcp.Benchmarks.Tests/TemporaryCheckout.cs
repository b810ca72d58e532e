using System.Diagnostics;

namespace RoslynMcp.Benchmarks.Tests;

/// <summary>A git repository of its own, with one commit that has a file in each of the folders A and B.</summary>
internal sealed class TemporaryCheckout : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roslyn-mcp-checkout-");

    public TemporaryCheckout(bool hasRepository = true)
    {
        Directory.CreateDirectory(Path.Combine(Root, "Benchmarks"));
        Write("A/a.cs", "class A;");
        Write("B/b.cs", "class B;");
        if (hasRepository)
        {
            Git("init", "--quiet");
            Commit();
        }
    }

    public string Root => _folder.FullName;

    public bool Has(string path) => File.Exists(Path.Combine(Root, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Head() => Git("rev-parse", "HEAD");

    /// <summary>Commits everything and gives the commit.</summary>
    public string Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "A step");
        return Head();
    }

    public void Dispose()
    {
        // Git writes its objects without the right to change them, which Windows takes for the right to delete them.
        foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        _folder.Delete(recursive: true);
    }

    private string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)} exited with {git.ExitCode}.");
    }
}
