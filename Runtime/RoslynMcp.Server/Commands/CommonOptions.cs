using System.CommandLine;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print exactly one JSON object on standard output." };

    public static Option<string?> Config() => new("--config")
    {
        Description = $"The configuration; by default {ConfigurationFile.UsualName} in the working directory, if there is one.",
        HelpName = "FILE",
    };

    public static Argument<string?> Snippet() => new("FILE")
    {
        Description = "The snippet's file; - or nothing for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Loads the configuration and says on standard error what of it is not available yet.</summary>
    public static ServerConfiguration Load(string? file)
    {
        var configuration = ConfigurationFile.Load(file);
        foreach (var note in ConfigurationNotes.Of(configuration))
        {
            StandardError.Line(note);
        }

        return configuration;
    }
}
