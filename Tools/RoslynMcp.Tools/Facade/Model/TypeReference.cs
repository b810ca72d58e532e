namespace RoslynMcp.Tools.Facade.Model;

/// <summary>A use of a type.</summary>
internal abstract record TypeReference
{
    public bool IsNullable { get; init; }

    public TypeReference OrNull() => this with { IsNullable = true };
}

/// <summary>A type of the language, the framework or the guest's library.</summary>
internal sealed record PlainReference(PlainType Type) : TypeReference;

internal sealed record ListReference(TypeReference Item) : TypeReference;

/// <summary>A map from text.</summary>
internal sealed record MapReference(TypeReference Value) : TypeReference;

/// <summary>A type that the category's class declares; by name, as types may refer to themselves.</summary>
internal sealed record DeclaredReference(string Name) : TypeReference;
