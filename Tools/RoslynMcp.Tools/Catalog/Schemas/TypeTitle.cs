namespace RoslynMcp.Tools.Catalog.Schemas;

/// <summary>The name of a type in schemas: of <c>Page&lt;Product&gt;</c>, <c>PageOfProduct</c>.</summary>
internal static class TypeTitle
{
    public static string Of(Type type)
    {
        var name = type.IsArray ? "Array" : type.Name.Split('`')[0];
        var arguments = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        return arguments.Length == 0 ? name : $"{name}Of{string.Join("And", arguments.Select(Of))}";
    }
}
