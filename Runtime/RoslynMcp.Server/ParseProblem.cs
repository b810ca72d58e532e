using System.CommandLine;
using RoslynMcp.Prompts;

namespace RoslynMcp.Server;

/// <summary>What is wrong with the arguments, as one line with its remedy.</summary>
internal static class ParseProblem
{
    public static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = Path(command);
        if (UnknownOption(parsed) is { } option)
        {
            return $"there is no option {option}{Suggestion(option, command.Options.Select(known => known.Name))}; see {path} --help";
        }

        if (command is RootCommand && parsed.UnmatchedTokens is [var word, ..])
        {
            return $"there is no command '{word}'{Suggestion(word, command.Subcommands.Select(known => known.Name))}; see roslyn-mcp --help";
        }

        if (command is RootCommand && parsed.Errors.Count > 0)
        {
            return "which command? try roslyn-mcp demo, or see roslyn-mcp --help";
        }

        return parsed.Errors is [var first, ..] ? $"{first.Message.TrimEnd('.')}; see {path} --help" : null;
    }

    private static string Path(Command command)
        => command is RootCommand ? "roslyn-mcp" : $"{Path(command.Parents.OfType<Command>().First())} {command.Name}";

    // The parser gives an option that it does not know to the next free argument.
    private static string? UnknownOption(ParseResult parsed)
        => parsed.UnmatchedTokens
            .Concat(parsed.CommandResult.Command.Arguments
                .SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
                .Select(token => token.Value))
            .FirstOrDefault(token => token.Length > 1 && token[0] == '-');

    private static string Suggestion(string word, IEnumerable<string> known)
        => NearNames.Of(word, known).FirstOrDefault() is { } near ? $" (did you mean {near}?)" : "";
}
