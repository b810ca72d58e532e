using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>Who is asking is the host's to say: a model can be talked into any name.</summary>
internal sealed class IdentityParameter : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.IdentityParameter,
        "Take identity from the ToolContext",
        "A model could name any tenant or user as '{0}'. Take a ToolContext, which the host fills in.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.IdentityParameter));

    private const string UserId = " user id ";

    private static readonly string[] Identities =
    [
        " tenant ", " current tenant ", " current user ", " acting user ", " calling user ", " caller ", " on behalf of ", " impersonate ",
        " run as ", " principal ",
    ];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckParameter(ToolMethod tool, ToolParameter parameter, Action<Diagnostic> report)
    {
        if (tool.Symbols.Context is not null && IsIdentity(NameWords.Of(parameter.Symbol.Name), tool))
        {
            report(At(parameter.Symbol, parameter.Symbol.Name));
        }
    }

    private static bool IsIdentity(string words, ToolMethod tool) =>
        Array.Exists(Identities, identity => words.StartsWith(identity, StringComparison.Ordinal))
        || (words == UserId && !IsAbout(" user", tool));

    /// <summary>A tool about users asks for the one that is looked at, not for the one who asks.</summary>
    private static bool IsAbout(string subject, ToolMethod tool) =>
        NameWords.Of(tool.Name).Contains(subject) || NameWords.Of(tool.Symbol.ContainingType.Name).Contains(subject);
}
