using System.Collections.Immutable;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Naming;
using RoslynMcp.Tools.Facade.Printing;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Makes parameters of the properties of an input schema, required ones first.</summary>
internal sealed class ParameterBinder(SchemaDocument document, TypeTable types, Action<string> note)
{
    private readonly TypeBinder _binder = new(document, types, note);

    public ImmutableArray<FacadeParameter> Bind(string owner)
    {
        var properties = Properties(new ShapeReader(document, NoteUnion).Read(document.Root));
        var scope = new NameScope(note, taken: [], avoid: name => name);
        var names = scope.TakeAll(
            properties.Select(property => property.WireName),
            wire => Identifier.Camel(wire, "value"),
            wire => $"parameter '{MemberNames.Shown(wire)}'");
        var parameters = properties.Select(property => Bind(property, names[property.WireName], owner)).ToArray();
        return [.. parameters.Where(parameter => parameter.Default is null), .. parameters.Where(parameter => parameter.Default is not null)];
    }

    private ImmutableArray<ObjectProperty> Properties(Shape root)
    {
        var properties = root is ObjectShape known ? known.Properties : Objects.Properties(root.Site);
        if (properties.IsEmpty && root is MapShape)
        {
            note("the arguments have no fixed names; the method has no parameters.");
        }

        return properties;
    }

    private void NoteUnion(string reason)
        => note("the arguments are more than one plain object; only the properties named beside are parameters.");

    private FacadeParameter Bind(ObjectProperty property, string parameter, string owner)
    {
        var name = TypeName.Of(owner, property.WireName);
        var shape = _binder.Read(property.Site, name);
        var type = _binder.Bind(shape, name);
        if (property.IsRequired)
        {
            return new FacadeParameter(property.WireName, parameter, type, Default: null, shape.UseDescription);
        }

        var literal = DefaultLiteral.Of(property.Default ?? shape.Site.Schema.Any("default"), type, types);
        return new FacadeParameter(
            property.WireName, parameter, literal is null ? type.OrNull() : type, literal?.Text ?? CSharpText.Null, shape.UseDescription)
        {
            Constant = literal?.Value,
        };
    }
}
