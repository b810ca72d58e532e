using RoslynMcp.Tools.Facade.Naming;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>What a type would be called by its place: the tool or the type it belongs to, and the property that holds it.</summary>
internal sealed record TypeName(string Owner, string Part)
{
    /// <summary>The place is a parameter or a member, which shows the description of what it holds.</summary>
    public bool IsMember { get; private init; }

    /// <summary>A title longer than this is a sentence, not a name.</summary>
    private const int LongestTitle = 40;

    public static TypeName Of(string owner, string property) => new(owner, Identifier.Pascal(property, "Value")) { IsMember = true };

    public TypeName Item() => new(Owner, Singular.Of(Part));

    /// <summary>The name to ask for: the definition's, the title, else one made of the place.</summary>
    public string For(ShapeName? name) => name is null || IsNoName(name) ? Identifier.Fit(Owner + Part) : Identifier.Pascal(name.Text, Part);

    /// <summary>What belongs to a named type is named after it, and after the tool otherwise.</summary>
    public string OwnerWithin(ShapeName? name) => name is null || IsNoName(name) ? Owner : For(name);

    /// <summary>Some generators title each property with its own name, which says nothing.</summary>
    private bool IsNoName(ShapeName name)
        => !name.IsDefinition
            && (name.Text.Length > LongestTitle || Part.Equals(Identifier.Pascal(name.Text, ""), StringComparison.OrdinalIgnoreCase));
}
