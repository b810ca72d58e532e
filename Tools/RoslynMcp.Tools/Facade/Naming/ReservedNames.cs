using System.Collections.Frozen;

namespace RoslynMcp.Tools.Facade.Naming;

/// <summary>Names that would not compile, or that would mean something else to a snippet.</summary>
internal static class ReservedNames
{
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What a record already has.</summary>
    private static readonly FrozenSet<string> Members = FrozenSet.ToFrozenSet(
        [.. ObjectMembers, "Clone", "Deconstruct", "EqualityContract", "PrintMembers"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a signature may mention beside its own types: a nested <c>Task</c> would make <c>Task&lt;Task&gt;</c>.</summary>
    private static readonly FrozenSet<string> Types = FrozenSet.ToFrozenSet(
        [
            .. ObjectMembers, "DateOnly", "DateTimeOffset", "Guid", "IReadOnlyDictionary", "IReadOnlyList", "JsonElement", "Task",
            "ToolException", "ToolOutput",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Namespaces, and what the guest's library declares in namespace <c>Tools</c>.</summary>
    private static readonly FrozenSet<string> Classes = FrozenSet.ToFrozenSet(
        ["Microsoft", "RoslynMcp", "System", "ToolException", "ToolOutput", "Tools"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a member may not be called: C# forbids the name of its own type.</summary>
    public static IEnumerable<string> MembersOf(string type) => [type, .. Members];

    public static string Member(string name, string type)
        => Members.Contains(name) || name.Equals(type, StringComparison.OrdinalIgnoreCase) ? $"{name}Value" : name;

    public static string Type(string name) => Types.Contains(name) ? $"{name}Data" : name;

    /// <summary>A class named like a type of the implicit usings would make that name ambiguous in every snippet.</summary>
    public static string Class(string name)
        => Classes.Contains(name) || ImplicitTypes.Contains(name) ? $"{name}Tools" : name;
}
