using System.Runtime.CompilerServices;
using System.Text.Json;
using Mono.Cecil;
using RoslynMcp.Tools.Facade.Model;
using ModelType = RoslynMcp.Tools.Facade.Model.TypeReference;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>The types of a class's signatures as metadata says them.</summary>
internal sealed class TypeMap(EmissionScope scope, FacadeClass facade, IReadOnlyDictionary<string, TypeDefinition> declared)
{
    private static readonly Dictionary<PlainType, Type> Plain = new()
    {
        [PlainType.Int] = typeof(int),
        [PlainType.Long] = typeof(long),
        [PlainType.Double] = typeof(double),
        [PlainType.Decimal] = typeof(decimal),
        [PlainType.Bool] = typeof(bool),
        [PlainType.String] = typeof(string),
        [PlainType.DateTimeOffset] = typeof(DateTimeOffset),
        [PlainType.DateOnly] = typeof(DateOnly),
        [PlainType.Guid] = typeof(Guid),
        [PlainType.Json] = typeof(JsonElement),
    };

    private readonly CustomAttribute _null = scope.Attribute(typeof(NullableAttribute), (typeof(byte), (byte)2));

    public TypeDefinition Declared(string name) => declared[name];

    public Mono.Cecil.TypeReference Of(ModelType type)
        => type.IsNullable && IsValue(type) ? scope.Type(typeof(Nullable<>), Value(type)) : Value(type);

    /// <summary>The same without null.</summary>
    public Mono.Cecil.TypeReference Value(ModelType type) => type switch
    {
        PlainReference plain => scope.Type(Plain[plain.Type]),
        ListReference list => scope.Type(typeof(IReadOnlyList<>), Of(list.Item)),
        MapReference map => scope.Type(typeof(IReadOnlyDictionary<,>), scope.Type(typeof(string)), Of(map.Value)),
        DeclaredReference named => declared[named.Name],
        _ => throw new InvalidOperationException($"No type for {type.GetType().Name}."),
    };

    public bool IsValue(ModelType type) => type switch
    {
        PlainReference plain => plain.Type != PlainType.String,
        DeclaredReference named => facade.Enums.Contains(named.Name),
        ListReference or MapReference => false,
        _ => throw new InvalidOperationException($"{type.GetType().Name} is neither."),
    };

    /// <summary>Says what may be null, as the compiler reads it; everything else is not, which the class says.</summary>
    public void Annotate(ICustomAttributeProvider target, ModelType type) => Annotate(target, Flags(type, []));

    /// <summary>The same for a task of the type.</summary>
    public void AnnotateTask(ICustomAttributeProvider target, ModelType type) => Annotate(target, Flags(type, [1]));

    /// <summary>Says that a reference may be null.</summary>
    public void AnnotateNull(ICustomAttributeProvider target) => target.CustomAttributes.Add(_null);

    private void Annotate(ICustomAttributeProvider target, List<byte> flags)
    {
        if (!flags.Contains(2))
        {
            return;
        }

        if (!flags.Contains(1))
        {
            AnnotateNull(target);
            return;
        }

        var each = flags.Select(flag => new CustomAttributeArgument(scope.Type(typeof(byte)), flag)).ToArray();
        target.CustomAttributes.Add(scope.Attribute(typeof(NullableAttribute), (typeof(byte[]), each)));
    }

    /// <summary>A flag per reference, outermost first; values have none.</summary>
    private List<byte> Flags(ModelType type, List<byte> flags)
    {
        if (!IsValue(type))
        {
            flags.Add(type.IsNullable ? (byte)2 : (byte)1);
        }

        switch (type)
        {
            case ListReference list:
                Flags(list.Item, flags);
                break;
            case MapReference map:
                flags.Add(1);
                Flags(map.Value, flags);
                break;
        }

        return flags;
    }
}
