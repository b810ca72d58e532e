using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Analyzers.Repair;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Runtime.Parsing;

/// <summary>
/// Reads the mixture of C# script and top-level program that models write. The grammar of a top-level program covers almost all
/// of it; the script grammar is asked only where a trailing expression begins.
/// </summary>
internal static class SnippetParser
{
    /// <summary>The newest language of the pinned compiler; it changes only with the compiler.</summary>
    public const LanguageVersion Language = LanguageVersion.CSharp15;

    private const string Return = "return ";

    public static CSharpParseOptions Program { get; } = new(Language, DocumentationMode.None);

    private static readonly CSharpParseOptions Script = Program.WithKind(SourceCodeKind.Script);

    /// <summary>What the parser calls an error and the layout puts right.</summary>
    private static readonly HashSet<string> PutRightByLayout =
    [
        "CS8803", // a type before a statement
        "CS0106", // an access modifier or static readonly on a top-level declaration
    ];

    /// <summary>Parses, and reports every syntax error.</summary>
    public static ParsedSnippet? Parse(string code, Report report)
    {
        var snippet = new ParsedSnippet(code, Read(code, Program), Return: null);
        if (Errors(snippet.Root).Any() && FindTrailing(code) is { } trailing)
        {
            var returning = code.Insert(trailing.End, ";").Insert(trailing.Start, Return);
            snippet = new ParsedSnippet(returning, Read(returning, Program), new TextSpan(trailing.Start, Return.Length));
        }

        var errors = Errors(snippet.Root).ToList();
        foreach (var error in errors.Find(CompilerRepairs.IsFence) is { } fence ? [fence] : errors)
        {
            var position = snippet.ToAuthored(error.Location.SourceSpan.Start);
            report.Add(error.Id, "syntax", "error", position, CompilerRepairs.Message(error), CompilerRepairs.ForSyntax(error));
        }

        return report.HasErrors ? null : snippet;
    }

    private static TextSpan? FindTrailing(string code)
    {
        var last = Read(code, Script).Members.LastOrDefault(member => member is not BaseTypeDeclarationSyntax and not DelegateDeclarationSyntax);
        return last is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement }
            && !statement.Expression.Span.IsEmpty
                ? statement.Expression.Span
                : null;
    }

    private static IEnumerable<Diagnostic> Errors(CompilationUnitSyntax root)
        => root.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error && !PutRightByLayout.Contains(found.Id));

    private static CompilationUnitSyntax Read(string code, CSharpParseOptions options)
        => (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(code, options).GetRoot();
}
