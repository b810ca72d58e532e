using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Snippets;

namespace RoslynMcp.Analyzers.SnippetFiles;

/// <summary>One descriptor for each snippet rule, made of <see cref="RuleIds"/> so that none can be forgotten.</summary>
internal static class SnippetDescriptors
{
    private const string Category = "RoslynMcp.Snippets";

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        .. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.NonPublic)
            .Where(field => field.IsLiteral)
            .Select(field => Create((string)field.GetRawConstantValue()!, Words(field.Name)))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(rule => rule.Id);

    public static Diagnostic Diagnostic(Violation violation, SyntaxTree tree) => Microsoft.CodeAnalysis.Diagnostic.Create(
        ById[violation.Id], Location.Create(tree, violation.Span), violation.Message, violation.Repair);

    private static DiagnosticDescriptor Create(string id, string title) => new(
        id, title, "{0} {1}", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLink.ToSnippetRules(id));

    /// <summary>Of <c>TaskScheduling</c>, "Task scheduling".</summary>
    private static string Words(string name) => Regex.Replace(name, "(?<=[a-z])[A-Z]", word => $" {word.Value.ToLowerInvariant()}");
}
