using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Mono.Cecil;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>Emits a category's class: its types first, as methods and conversions refer to them.</summary>
internal static class ClassEmitter
{
    private const TypeAttributes StaticClass = TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit;
    private const TypeAttributes Record = TypeAttributes.NestedPublic | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit;
    private const TypeAttributes Enum = TypeAttributes.NestedPublic | TypeAttributes.Sealed;

    public static void Emit(EmissionScope scope, FacadeClass facade)
    {
        var definition = new TypeDefinition("Tools", facade.Name, StaticClass, scope.Type(typeof(object)));
        definition.CustomAttributes.Add(scope.Attribute(typeof(NullableContextAttribute), (typeof(byte), (byte)1)));
        scope.Module.Types.Add(definition);

        var declared = new Dictionary<string, TypeDefinition>(StringComparer.Ordinal);
        foreach (var type in facade.Types)
        {
            var nested = type is EnumDeclaration
                ? new TypeDefinition("", type.Name, Enum, scope.Type(typeof(Enum)))
                : new TypeDefinition("", type.Name, Record, scope.Type(typeof(object)));
            definition.NestedTypes.Add(nested);
            declared.Add(type.Name, nested);
        }

        var types = new TypeMap(scope, facade, declared);
        var records = new RecordEmitter(scope, types);
        foreach (var type in facade.Types)
        {
            switch (type)
            {
                case EnumDeclaration choice:
                    EmitEnum(scope, choice, declared[choice.Name]);
                    break;
                case RecordDeclaration record:
                    records.Emit(record, declared[record.Name]);
                    break;
                default:
                    throw new InvalidOperationException($"No type for {type.GetType().Name}.");
            }
        }

        var conversions = new Conversions(scope, types, definition, facade);
        foreach (var method in facade.Methods)
        {
            ToolEmitter.Emit(method, definition, conversions);
        }

        conversions.Complete();
    }

    private static void EmitEnum(EmissionScope scope, EnumDeclaration choice, TypeDefinition definition)
    {
        definition.Fields.Add(new FieldDefinition(
            "value__", FieldAttributes.Public | FieldAttributes.SpecialName | FieldAttributes.RTSpecialName, scope.Type(typeof(int))));
        for (var position = 0; position < choice.Members.Length; position++)
        {
            var member = choice.Members[position];
            var field = new FieldDefinition(
                member.Name, FieldAttributes.Public | FieldAttributes.Static | FieldAttributes.Literal | FieldAttributes.HasDefault, definition)
            {
                Constant = position,
            };
            if (member.Name != member.WireName)
            {
                field.CustomAttributes.Add(scope.Attribute(typeof(JsonStringEnumMemberNameAttribute), (typeof(string), member.WireName)));
            }

            definition.Fields.Add(field);
        }
    }
}
