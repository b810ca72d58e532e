using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Gives every schema of one document a type, and declares those that need it.</summary>
internal sealed class TypeBinder(SchemaDocument document, TypeTable types, Action<string> note)
{
    /// <summary>Of schemas within schemas; the same as System.Text.Json reads.</summary>
    private const int DeepestSchema = 64;

    private static readonly PlainReference Unknown = new(PlainType.Json);

    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _depth;

    public Shape Read(SchemaSite site, TypeName name) => new ShapeReader(document, text => note($"{name.Part}: {text}")).Read(site);

    public TypeReference Bind(SchemaSite site, TypeName name) => Bind(Read(site, name), name);

    public TypeReference Bind(Shape shape, TypeName name)
    {
        TypeReference type = shape switch
        {
            PlainShape plain => new PlainReference(plain.Type),
            ListShape list => Enter(list, name, () => new ListReference(Bind(list.Items, name.Item()))),
            MapShape map => Enter(map, name, () => new MapReference(Bind(map.Values, name.Item()))),
            EnumShape choice => Declare(choice, name, declared => EnumBinder.Bind(declared, choice, note)),
            ObjectShape fields => Declare(fields, name, declared => BindRecord(declared, fields, name.OwnerWithin(shape.Name))),
            _ => throw new InvalidOperationException($"No type for {shape.GetType().Name}."),
        };
        return shape.IsNullable && type != Unknown ? type.OrNull() : type;
    }

    private DeclaredReference Declare(Shape shape, TypeName name, Func<string, TypeDeclaration> bind)
    {
        var wanted = name.For(shape.Name);
        if (types.Reserve(wanted, Fingerprint.Of(shape.Site.Schema, document), $"type {wanted}", out var declared))
        {
            types.Declare(bind(declared));
        }

        return new DeclaredReference(declared);
    }

    private RecordDeclaration BindRecord(string declared, ObjectShape shape, string owner)
    {
        var names = MemberNames.Take(shape.Properties.Select(property => property.WireName), declared, note);
        var members = shape.Properties.Select(property => BindMember(property, names[property.WireName], owner)).ToArray();
        return new RecordDeclaration(
            declared, shape.Description, [.. members.Where(member => !member.IsOptional), .. members.Where(member => member.IsOptional)]);
    }

    private RecordMember BindMember(ObjectProperty property, string member, string owner)
    {
        var name = TypeName.Of(owner, property.WireName);
        var shape = Read(property.Site, name);
        var type = Enter(shape, name, () => Bind(shape, name));
        return new RecordMember(
            property.WireName, member, property.IsRequired ? type : type.OrNull(), !property.IsRequired, shape.Description);
    }

    /// <summary>A list of itself has no end in C#, and no schema is worth the stack.</summary>
    private TypeReference Enter(Shape shape, TypeName name, Func<TypeReference> bind)
    {
        var place = shape is ListShape or MapShape ? $"{shape.GetType().Name} {shape.Site.Pointer}" : null;
        if (_depth == DeepestSchema || (shape.Site.Pointer is not null && place is not null && _open.Contains(place)))
        {
            note($"{name.Part}: the schema is nested without end; the value is a JsonElement.");
            return Unknown;
        }

        _depth++;
        var entered = place is not null && _open.Add(place);
        var type = bind();
        if (entered)
        {
            _open.Remove(place!);
        }

        _depth--;
        return type;
    }
}
