using System.Globalization;
using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Repair.Compiler;
using RoslynMcp.Analyzers.Snippets;

namespace RoslynMcp.Analyzers.Repair;

/// <summary>
/// Says what to write instead of what the compiler refuses. One instance serves one snippet: it looks for near names only so often,
/// so that a snippet full of misspellings stays cheap.
/// </summary>
/// <param name="model">The model of the file that the errors are in.</param>
/// <param name="scope">What the snippet may reach.</param>
public sealed class CompilerRepairs(SemanticModel model, SnippetScope scope)
{
    private const int Searches = 12;

    private static readonly Dictionary<string, Func<RepairSite, string?>> Computed = new(StringComparer.Ordinal)
    {
        ["CS1061"] = MissingMember.For,
        ["CS0117"] = MissingMember.For,
        ["CS0426"] = UnknownName.For,
        ["CS0103"] = UnknownName.For,
        ["CS0246"] = UnknownName.For,
        ["CS0234"] = UnknownNamespace.For,
        ["CS1501"] = WrongArguments.For,
        ["CS7036"] = WrongArguments.For,
        ["CS1739"] = WrongArguments.For,
        ["CS1744"] = WrongArguments.For,
        ["CS1729"] = WrongArguments.For,
        ["CS1503"] = WrongArguments.For,
        ["CS1950"] = WrongArguments.For,
        ["CS0411"] = CannotInfer.For,
        ["CS0029"] = WrongType.For,
        ["CS0266"] = WrongType.For,
        ["CS0664"] = WrongType.For,
        ["CS0030"] = WrongType.For,
        ["CS0019"] = WrongOperands.For,
        ["CS0021"] = NotAList.For,
        ["CS1579"] = NotAList.For,
        ["CS8414"] = NotAList.For,
        ["CS0122"] = Inaccessible.For,
    };

    private readonly Lazy<ToolSymbols> _tools = new(() => ToolSymbols.Of(scope.OwnAssemblies));
    private int _searches = Searches;

    /// <summary>The repair of one error; empty when the compiler's message says it all.</summary>
    public string For(Diagnostic diagnostic)
    {
        var id = diagnostic.Id;
        var site = new RepairSite(diagnostic, model, scope, _tools);
        return Computed.TryGetValue(id, out var repair) && site.IsInTree && _searches-- > 0 && repair(site) is { Length: > 0 } text
            ? text
            : RepairTable.For(id);
    }

    /// <summary>The repair of an error of the parser, which knows no symbols.</summary>
    public static string ForSyntax(Diagnostic diagnostic)
        => IsFence(diagnostic) ? "Remove the Markdown fence; pass the code only." : RepairTable.For(diagnostic.Id);

    /// <summary>Whether a Markdown fence stands around the code: then every other error of the parser comes from it.</summary>
    public static bool IsFence(Diagnostic diagnostic)
        => diagnostic.Id == "CS1056" && diagnostic.GetMessage(CultureInfo.InvariantCulture).IndexOf('`') >= 0;

    /// <summary>The compiler's message without what a model can't act on: it pays for each word.</summary>
    public static string Message(Diagnostic diagnostic) => CompilerMessage.Shorten(diagnostic.GetMessage(CultureInfo.InvariantCulture));
}
