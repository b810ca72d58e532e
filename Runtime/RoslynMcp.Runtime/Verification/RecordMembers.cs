using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>The one place of <see cref="Type"/> in a snippet: a record compares its contract with that of another.</summary>
internal static class RecordMembers
{
    private const string Contract = "get_EqualityContract";

    public static bool IsContract(MethodReference method)
        => method.Name == Contract && !method.HasParameters && method.ReturnType.FullName == "System.Type";

    /// <summary>The getter itself, and what the compiler writes to compare and to hash.</summary>
    public static bool MayUseType(MethodDefinition method)
        => IsContract(method) || (method.Name is "Equals" or "GetHashCode" && method.DeclaringType.Methods.Any(IsContract));
}
