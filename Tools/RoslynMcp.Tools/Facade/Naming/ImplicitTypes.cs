using System.Collections.Frozen;

namespace RoslynMcp.Tools.Facade.Naming;

/// <summary>
/// The types without type parameters in the namespaces that every snippet imports (CONTRACT.md, Snippets). A test compares the
/// list with the framework.
/// </summary>
internal static class ImplicitTypes
{
    private static readonly FrozenSet<string> Names = Read();

    public static bool Contains(string name) => Names.Contains(name);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(ImplicitTypes).Assembly.GetManifestResourceStream("ImplicitTypes.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
