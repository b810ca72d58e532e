namespace RoslynMcp.Guest.Results;

/// <summary>Type names as the author of the snippet knows them.</summary>
internal static class TypeNames
{
    public static string Of(Type type)
    {
        var name = type.FullName ?? type.Name;
        var generics = name.IndexOf('[', StringComparison.Ordinal);
        return (generics < 0 ? name : name[..generics]).Replace('+', '.');
    }
}
