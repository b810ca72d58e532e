namespace RoslynMcp.Guest.Loading;

/// <summary>The assemblies of ours that a snippet is compiled against and bound to.</summary>
internal static class AssemblyNames
{
    /// <summary>The compiled facade of a catalog.</summary>
    public const string Facade = "RoslynMcp.Facade";

    /// <summary>This assembly, which every facade refers to.</summary>
    public const string Guest = "RoslynMcp.Guest";
}
