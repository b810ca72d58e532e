using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>What a model fills in stands in prompts, logs and journals: a secret must come from the host.</summary>
internal sealed class SecretParameter : ToolRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.SecretParameter,
        "Take no secret from the model",
        "A model would have to know the secret '{0}', and it would be logged. Take it from a service of the host, through the constructor.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.SecretParameter));

    private static readonly string[] Secrets =
    [
        " password ", " passwd ", " pwd ", " passphrase ", " passcode ", " secret ", " credential ", " credentials ", " api key ",
        " apikey ", " access key ", " private key ", " signing key ", " connection string ", " bearer ", " authorization ", " jwt ",
    ];

    private static readonly string[] PlainTokens =
    [
        " page token ", " continuation token ", " next token ", " cursor token ", " sync token ", " change token ", " resume token ",
        " start token ", " end token ", " stop token ", " search token ", " concurrency token ",
    ];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void CheckParameter(ToolMethod tool, ToolParameter parameter, Action<Diagnostic> report)
    {
        if (IsText(parameter.Symbol.Type) && IsSecret(NameWords.Of(parameter.Symbol.Name)))
        {
            report(At(parameter.Symbol, parameter.Symbol.Name));
        }
    }

    private static bool IsSecret(string words) =>
        Array.Exists(Secrets, secret => words.Contains(secret))
        || (words.EndsWith(" token ", StringComparison.Ordinal) && !Array.Exists(PlainTokens, plain => words.EndsWith(plain, StringComparison.Ordinal)));

    private static bool IsText(ITypeSymbol type) => type is { SpecialType: SpecialType.System_String }
        or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char };
}
