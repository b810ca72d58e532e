using System.ComponentModel;
using System.Diagnostics;

namespace RoslynMcp.Benchmarks.Results;

/// <summary>What git knows of a folder.</summary>
internal sealed class Repository
{
    private readonly string _root;

    private Repository(string root) => _root = root;

    /// <summary>Null where the folder is in no repository with a commit, or git is not there.</summary>
    public static Repository? Open(string root)
    {
        var repository = new Repository(root);
        return repository.Lines("rev-parse", "--verify", "--quiet", "HEAD") is [_] ? repository : null;
    }

    public string Head() => Lines("rev-parse", "HEAD") is [var head] ? head : "";

    /// <summary>The commit in full, or null where it is not here, as in a shallow clone.</summary>
    public string? Find(string commit) => Lines("rev-parse", "--verify", "--quiet", $"{commit}^{{commit}}") is [var found] ? found : null;

    /// <summary>The documents that it has, by their paths.</summary>
    public IReadOnlyList<string> Documents() => Lines("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.md") ?? [];

    /// <summary>Commits since then that touch the folders.</summary>
    public int CommitsSince(string commit, IReadOnlyList<string> folders)
        => Lines(["rev-list", $"{commit}..HEAD", "--", .. Code(folders)])?.Count ?? 0;

    /// <summary>Files of the folders that are not what they were then, in the working tree.</summary>
    public int FilesSince(string commit, IReadOnlyList<string> folders)
        => Lines(["diff", "--name-only", commit, "--", .. Code(folders)])?.Count ?? 0;

    /// <summary>Whether the folders have changes, or files, that no commit has.</summary>
    public bool HasUncommitted(IReadOnlyList<string> folders)
        => Lines(["status", "--porcelain", "--", .. Code(folders)]) is { Count: > 0 };

    /// <summary>Documents are no code.</summary>
    private static IEnumerable<string> Code(IReadOnlyList<string> folders) => [.. folders, ":(exclude,glob)**/*.md"];

    /// <summary>The lines of git's answer; null where it refuses or cannot be run.</summary>
    private List<string>? Lines(params IEnumerable<string> arguments)
    {
        try
        {
            using var git = Process.Start(Git(_root, arguments))!;
            git.ErrorDataReceived += static (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? [.. output.Split(['\n', '\0'], StringSplitOptions.RemoveEmptyEntries)] : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Git in this folder, whatever repository a hook that started us stands in.</summary>
    private static ProcessStartInfo Git(string root, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }
}
