using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade.Printing;

/// <summary>The declared types that a signature needs, transitively, in the order a reader meets them.</summary>
internal static class NeededTypes
{
    public static IReadOnlyList<TypeDeclaration> Of(FacadeMethod method, IReadOnlyDictionary<string, TypeDeclaration> declared)
        => Of([.. method.Parameters.Select(parameter => parameter.Type), .. method.Promised is { } promised ? [promised] : Array.Empty<TypeReference>()], declared);

    public static IReadOnlyList<TypeDeclaration> Of(IEnumerable<TypeReference> used, IReadOnlyDictionary<string, TypeDeclaration> declared)
    {
        var needed = new OrderedDictionary<string, TypeDeclaration>(StringComparer.Ordinal);
        var waiting = new Queue<TypeReference>(used);
        while (waiting.TryDequeue(out var type))
        {
            if (Name(type) is { } name && needed.TryAdd(name, declared[name]) && declared[name] is RecordDeclaration record)
            {
                foreach (var member in record.Members)
                {
                    waiting.Enqueue(member.Type);
                }
            }
        }

        return [.. needed.Values];
    }

    private static string? Name(TypeReference type) => type switch
    {
        DeclaredReference declared => declared.Name,
        ListReference list => Name(list.Item),
        MapReference map => Name(map.Value),
        PlainReference => null,
        _ => throw new InvalidOperationException($"No name for {type.GetType().Name}."),
    };
}
