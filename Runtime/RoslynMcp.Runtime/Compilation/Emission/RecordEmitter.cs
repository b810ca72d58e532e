using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>Emits a positional record: constructor and properties here, what the compiler adds in <see cref="RecordMembers"/>.</summary>
internal sealed class RecordEmitter(EmissionScope scope, TypeMap types)
{
    private const MethodAttributes Accessor = MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.SpecialName;

    private readonly RequiredModifierType _init = new(scope.Type(typeof(IsExternalInit)), scope.Type(typeof(void)));

    public void Emit(RecordDeclaration record, TypeDefinition definition)
    {
        var fields = record.Members.Select(member => EmitField(member, definition)).ToArray();
        EmitConstructor(record, definition, fields);
        foreach (var (member, field) in record.Members.Zip(fields))
        {
            EmitProperty(member, definition, field);
        }

        new RecordMembers(scope, types, definition, fields).Emit(record);
    }

    private FieldDefinition EmitField(RecordMember member, TypeDefinition definition)
    {
        var field = new FieldDefinition($"<{member.Name}>k__BackingField", FieldAttributes.Private | FieldAttributes.InitOnly, types.Of(member.Type));
        types.Annotate(field, member.Type);
        field.CustomAttributes.Add(scope.Generated);
        definition.Fields.Add(field);
        return field;
    }

    private void EmitConstructor(RecordDeclaration record, TypeDefinition definition, FieldDefinition[] fields)
    {
        var constructor = new MethodDefinition(".ctor", Accessor | MethodAttributes.RTSpecialName, scope.Type(typeof(void)));
        var il = constructor.Body.GetILProcessor();
        foreach (var (member, field) in record.Members.Zip(fields))
        {
            var parameter = new ParameterDefinition(member.Name, ParameterAttributes.None, field.FieldType);
            types.Annotate(parameter, member.Type);
            if (member.IsOptional)
            {
                parameter.IsOptional = parameter.HasDefault = true;
                parameter.Constant = null;
            }

            constructor.Parameters.Add(parameter);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg, parameter);
            il.Emit(OpCodes.Stfld, field);
        }

        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, scope.Method(typeof(object), ".ctor"));
        il.Emit(OpCodes.Ret);
        definition.Methods.Add(constructor);
    }

    private void EmitProperty(RecordMember member, TypeDefinition definition, FieldDefinition field)
    {
        var getter = new MethodDefinition($"get_{member.Name}", Accessor, field.FieldType);
        types.Annotate(getter.MethodReturnType, member.Type);
        var get = getter.Body.GetILProcessor();
        get.Emit(OpCodes.Ldarg_0);
        get.Emit(OpCodes.Ldfld, field);
        get.Emit(OpCodes.Ret);

        var value = new ParameterDefinition("value", ParameterAttributes.None, field.FieldType);
        types.Annotate(value, member.Type);
        var setter = new MethodDefinition($"set_{member.Name}", Accessor, _init) { Parameters = { value } };
        var set = setter.Body.GetILProcessor();
        set.Emit(OpCodes.Ldarg_0);
        set.Emit(OpCodes.Ldarg_1);
        set.Emit(OpCodes.Stfld, field);
        set.Emit(OpCodes.Ret);

        getter.CustomAttributes.Add(scope.Generated);
        setter.CustomAttributes.Add(scope.Generated);
        definition.Methods.Add(getter);
        definition.Methods.Add(setter);
        var property = new PropertyDefinition(member.Name, PropertyAttributes.None, field.FieldType) { GetMethod = getter, SetMethod = setter };
        types.Annotate(property, member.Type);
        AddJsonAttributes(member, property);
        definition.Properties.Add(property);
    }

    private void AddJsonAttributes(RecordMember member, PropertyDefinition property)
    {
        if (JsonNamingPolicy.CamelCase.ConvertName(member.Name) != member.WireName)
        {
            property.CustomAttributes.Add(scope.Attribute(typeof(JsonPropertyNameAttribute), (typeof(string), member.WireName)));
        }

        if (member.IsOptional)
        {
            var ignore = scope.Attribute(typeof(JsonIgnoreAttribute));
            ignore.Properties.Add(new CustomAttributeNamedArgument(
                nameof(JsonIgnoreAttribute.Condition), new CustomAttributeArgument(scope.Type(typeof(JsonIgnoreCondition)), (int)JsonIgnoreCondition.WhenWritingNull)));
            property.CustomAttributes.Add(ignore);
        }
    }
}
