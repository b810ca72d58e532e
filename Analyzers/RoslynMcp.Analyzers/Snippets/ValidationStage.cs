namespace RoslynMcp.Analyzers.Snippets;

/// <summary>The stages of validation, in their order.</summary>
public enum ValidationStage
{
    /// <summary>The text is C#.</summary>
    Syntax,

    /// <summary>Directives and usings.</summary>
    Imports,

    /// <summary>Constructs that are refused by their shape.</summary>
    Patterns,

    /// <summary>Everything that needs to know what a name means.</summary>
    Full,
}
