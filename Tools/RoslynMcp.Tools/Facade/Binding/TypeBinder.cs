using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Gives every schema of one document a type, and declares those that need it.</summary>
internal sealed class TypeBinder(SchemaDocument document, TypeTable types, Action<string> note)
{
    /// <summary>Of schemas within schemas; the same as System.Text.Json reads.</summary>
    private const int DeepestSchema = 64;

    private static readonly PlainReference Unknown = new(PlainType.Json);

    private readonly Dictionary<string, string> _byPointer = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _depth;

    public Shape Read(SchemaSite site, TypeName name) => new ShapeReader(document, text => note($"{name.Part}: {text}")).Read(site);

    public TypeReference Bind(SchemaSite site, TypeName name) => Bind(Read(site, name), name);

    public TypeReference Bind(Shape shape, TypeName name)
    {
        if (_depth == DeepestSchema)
        {
            note($"{name.Part}: the schema is nested too deeply; the value is a JsonElement.");
            return Unknown;
        }

        _depth++;
        TypeReference type = shape switch
        {
            PlainShape plain => new PlainReference(plain.Type),
            ListShape list => Within(shape, name, () => new ListReference(Bind(list.Items, name.Item()))),
            MapShape map => Within(shape, name, () => new MapReference(Bind(map.Values, name.Item()))),
            EnumShape choice => Declare(choice, name, (declared, docs) => EnumBinder.Bind(declared, docs, choice, note)),
            ObjectShape fields => Declare(
                fields, name, (declared, docs) => BindRecord(declared, docs, fields, name.OwnerWithin(shape.Name))),
            _ => throw new InvalidOperationException($"No type for {shape.GetType().Name}."),
        };
        _depth--;
        return shape.IsNullable && type != Unknown ? type.OrNull() : type;
    }

    private DeclaredReference Declare(Shape shape, TypeName name, Func<string, string, TypeDeclaration> bind)
    {
        if (shape.Site.Pointer is { } pointer && _byPointer.TryGetValue(pointer, out var known))
        {
            return new DeclaredReference(known);
        }

        var wanted = name.For(shape.Name);
        var isNew = types.Reserve(wanted, Fingerprint.Of(shape.Site.Schema, document), $"type {wanted}", out var declared);
        if (shape.Site.Pointer is { } place)
        {
            _byPointer.Add(place, declared);
        }

        if (isNew)
        {
            var docs = shape.IsDefinedType || !name.IsMember ? shape.OwnDescription : "";
            types.Declare(bind(declared, docs));
        }

        return new DeclaredReference(declared);
    }

    private RecordDeclaration BindRecord(string declared, string docs, ObjectShape shape, string owner)
    {
        var names = MemberNames.Take(shape.Properties.Select(property => property.WireName), declared, note);
        var members = shape.Properties.Select(property => BindMember(property, names[property.WireName], owner)).ToArray();
        return new RecordDeclaration(
            declared, docs, [.. members.Where(member => !member.IsOptional), .. members.Where(member => member.IsOptional)]);
    }

    private RecordMember BindMember(ObjectProperty property, string member, string owner)
    {
        var name = TypeName.Of(owner, property.WireName);
        var shape = Read(property.Site, name);
        var type = Bind(shape, name);
        return new RecordMember(
            property.WireName, member, property.IsRequired ? type : type.OrNull(), !property.IsRequired, shape.UseDescription);
    }

    /// <summary>A list of itself has no end in C#, where a record of itself has a name.</summary>
    private TypeReference Within(Shape shape, TypeName name, Func<TypeReference> bind)
    {
        var pointer = shape.Site.Pointer;
        if (pointer is null)
        {
            return bind();
        }

        if (!_open.Add(pointer))
        {
            note($"{name.Part}: the schema holds itself without end; the value is a JsonElement.");
            return Unknown;
        }

        var type = bind();
        _open.Remove(pointer);
        return type;
    }
}
