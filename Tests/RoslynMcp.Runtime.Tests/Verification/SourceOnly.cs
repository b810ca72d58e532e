namespace RoslynMcp.Runtime.Tests.Verification;

/// <summary>What only the source rules can refuse, because nothing of it is left in IL or the compiler writes the same itself.</summary>
internal static class SourceOnly
{
    private const string NoTrace = "the compiler acts on it and leaves nothing in IL";
    private const string Constant = "the compiler folds it to a constant";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["A-evasion/dead-code.csx"] = "unreachable code is not compiled",
        ["A-evasion/define.csx"] = NoTrace,
        ["A-evasion/error-directive.csx"] = NoTrace,
        ["A-evasion/extern-alias.csx"] = "the layout drops it",
        ["A-evasion/format-character.csx"] = "the compiler ignores the character",
        ["A-evasion/global-using.csx"] = "an import that is not used",
        ["A-evasion/line-directive.csx"] = NoTrace,
        ["A-evasion/nameof.csx"] = Constant,
        ["A-evasion/network-import.csx"] = "an import that is not used",
        ["A-evasion/nullable-directive.csx"] = NoTrace,
        ["A-evasion/pragma-checksum.csx"] = NoTrace,
        ["B-capabilities/collections-marshal.csx"] = "collection expressions compile to the same call; the span is bounds-checked",
        ["B-capabilities/sizeof.csx"] = Constant,
        ["C-declarations/assembly-attribute.csx"] = "the layout drops it",
        ["C-declarations/static-constructor.csx"] = "static field initializers compile to the same; it is metered",
    };
}
