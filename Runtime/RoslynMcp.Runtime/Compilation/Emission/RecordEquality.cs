using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>The equality of a sealed record: by its members, in their order.</summary>
internal sealed class RecordEquality(EmissionScope scope, TypeMap types, TypeDefinition definition, FieldDefinition[] fields)
{
    private const MethodAttributes Public = MethodAttributes.Public | MethodAttributes.HideBySig;

    /// <summary>The compiler's multiplier, so that hash codes are its as well.</summary>
    private const int Multiplier = -1521134295;

    public void Emit()
    {
        definition.Interfaces.Add(new InterfaceImplementation(scope.Type(typeof(IEquatable<>), definition)));
        var contract = EmitContract();
        var equals = EmitEquals();
        EmitEqualsObject(equals);
        EmitHashCode(contract);
        EmitOperators(equals);
    }

    private MethodDefinition EmitContract()
    {
        var type = scope.Type(typeof(Type));
        var getter = Add("get_EqualityContract", MethodAttributes.Private | MethodAttributes.HideBySig | MethodAttributes.SpecialName, type);
        var il = getter.Body.GetILProcessor();
        il.Emit(OpCodes.Ldtoken, definition);
        il.Emit(OpCodes.Call, scope.Method(typeof(Type), nameof(Type.GetTypeFromHandle)));
        il.Emit(OpCodes.Ret);
        definition.Properties.Add(new PropertyDefinition("EqualityContract", PropertyAttributes.None, type) { GetMethod = getter });
        return getter;
    }

    private MethodDefinition EmitEquals()
    {
        var method = Add("Equals", Public | MethodAttributes.NewSlot | MethodAttributes.Virtual | MethodAttributes.Final, scope.Type(typeof(bool)), ("other", definition));
        var il = method.Body.GetILProcessor();
        var (differ, same) = (il.Create(OpCodes.Ldc_I4_0), il.Create(OpCodes.Ldc_I4_1));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Beq, same);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Brfalse, differ);
        foreach (var field in fields)
        {
            var comparer = LoadComparer(il, field.FieldType);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, field);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldfld, field);
            il.Emit(OpCodes.Callvirt, scope.On(comparer, typeof(EqualityComparer<>), nameof(Equals), parameters: 2));
            il.Emit(OpCodes.Brfalse, differ);
        }

        il.Append(same);
        il.Emit(OpCodes.Ret);
        il.Append(differ);
        il.Emit(OpCodes.Ret);
        return method;
    }

    private void EmitEqualsObject(MethodDefinition equals)
    {
        var il = Add("Equals", Public | MethodAttributes.Virtual, scope.Type(typeof(bool)), ("obj", scope.Type(typeof(object)))).Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Isinst, definition);
        il.Emit(OpCodes.Callvirt, equals);
        il.Emit(OpCodes.Ret);
    }

    private void EmitHashCode(MethodDefinition contract)
    {
        var il = Add("GetHashCode", Public | MethodAttributes.Virtual, scope.Type(typeof(int))).Body.GetILProcessor();
        Hash(scope.Type(typeof(Type)), () => il.Emit(OpCodes.Call, contract));
        foreach (var field in fields)
        {
            il.Emit(OpCodes.Ldc_I4, Multiplier);
            il.Emit(OpCodes.Mul);
            Hash(field.FieldType, () => il.Emit(OpCodes.Ldfld, field));
            il.Emit(OpCodes.Add);
        }

        il.Emit(OpCodes.Ret);

        void Hash(TypeReference type, Action load)
        {
            var comparer = LoadComparer(il, type);
            il.Emit(OpCodes.Ldarg_0);
            load();
            il.Emit(OpCodes.Callvirt, scope.On(comparer, typeof(EqualityComparer<>), nameof(GetHashCode), parameters: 1));
        }
    }

    private void EmitOperators(MethodDefinition equals)
    {
        const MethodAttributes Operator = Public | MethodAttributes.Static | MethodAttributes.SpecialName;
        var equality = Add("op_Equality", Operator, scope.Type(typeof(bool)), ("left", definition), ("right", definition));
        var il = equality.Body.GetILProcessor();
        var (differ, same) = (il.Create(OpCodes.Ldc_I4_0), il.Create(OpCodes.Ldc_I4_1));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Beq, same);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Brfalse, differ);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Callvirt, equals);
        il.Emit(OpCodes.Ret);
        il.Append(differ);
        il.Emit(OpCodes.Ret);
        il.Append(same);
        il.Emit(OpCodes.Ret);

        var inequality = Add("op_Inequality", Operator, scope.Type(typeof(bool)), ("left", definition), ("right", definition)).Body.GetILProcessor();
        inequality.Emit(OpCodes.Ldarg_0);
        inequality.Emit(OpCodes.Ldarg_1);
        inequality.Emit(OpCodes.Call, equality);
        inequality.Emit(OpCodes.Ldc_I4_0);
        inequality.Emit(OpCodes.Ceq);
        inequality.Emit(OpCodes.Ret);
    }

    private GenericInstanceType LoadComparer(ILProcessor il, TypeReference type)
    {
        var comparer = scope.Type(typeof(EqualityComparer<>), type);
        il.Emit(OpCodes.Call, scope.On(comparer, typeof(EqualityComparer<>), "get_Default"));
        return comparer;
    }

    /// <summary>Every reference that these methods take may be null.</summary>
    private MethodDefinition Add(string name, MethodAttributes attributes, TypeReference result, params ReadOnlySpan<(string Name, TypeReference Type)> parameters)
    {
        var method = new MethodDefinition(name, attributes, result);
        foreach (var (parameter, type) in parameters)
        {
            var taken = new ParameterDefinition(parameter, ParameterAttributes.None, type);
            types.AnnotateNull(taken);
            method.Parameters.Add(taken);
        }

        method.CustomAttributes.Add(scope.Generated);
        definition.Methods.Add(method);
        return method;
    }
}
