using System.Runtime.CompilerServices;
using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>What the compiler adds to a sealed record: copies, text, deconstruction, and by <see cref="RecordEquality"/> equality.</summary>
internal sealed class RecordMembers(EmissionScope scope, TypeMap types, TypeDefinition definition, FieldDefinition[] fields)
{
    private const MethodAttributes Private = MethodAttributes.Private | MethodAttributes.HideBySig;
    private const MethodAttributes Public = MethodAttributes.Public | MethodAttributes.HideBySig;

    public void Emit(RecordDeclaration record)
    {
        EmitCopy();
        EmitText(record);
        if (fields.Length > 0)
        {
            EmitDeconstruction(record);
        }

        new RecordEquality(scope, types, definition, fields).Emit();
    }

    private void EmitCopy()
    {
        var copy = Add(new MethodDefinition(".ctor", Private | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName, scope.Type(typeof(void)))
        {
            Parameters = { new ParameterDefinition("original", ParameterAttributes.None, definition) },
        });
        var il = copy.Body.GetILProcessor();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, scope.Method(typeof(object), ".ctor"));
        foreach (var field in fields)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldfld, field);
            il.Emit(OpCodes.Stfld, field);
        }

        il.Emit(OpCodes.Ret);

        var clone = Add(new MethodDefinition("<Clone>$", Public, definition)).Body.GetILProcessor();
        clone.Emit(OpCodes.Ldarg_0);
        clone.Emit(OpCodes.Newobj, copy);
        clone.Emit(OpCodes.Ret);
    }

    private void EmitDeconstruction(RecordDeclaration record)
    {
        var method = Add(new MethodDefinition("Deconstruct", Public, scope.Type(typeof(void))));
        var il = method.Body.GetILProcessor();
        foreach (var (member, field) in record.Members.Zip(fields))
        {
            var parameter = new ParameterDefinition(member.Name, ParameterAttributes.Out, new ByReferenceType(field.FieldType));
            types.Annotate(parameter, member.Type);
            method.Parameters.Add(parameter);
            il.Emit(OpCodes.Ldarg, parameter);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldfld, field);
            il.Emit(OpCodes.Stobj, field.FieldType);
        }

        il.Emit(OpCodes.Ret);
    }

    private void EmitText(RecordDeclaration record)
    {
        var builder = scope.Type(typeof(StringBuilder));
        var members = Add(new MethodDefinition("PrintMembers", Private, scope.Type(typeof(bool)))
        {
            Parameters = { new ParameterDefinition("builder", ParameterAttributes.None, builder) },
        });
        EmitMembersText(record, members.Body.GetILProcessor());

        var method = Add(new MethodDefinition("ToString", Public | MethodAttributes.Virtual, scope.Type(typeof(string))));
        var il = method.Body.GetILProcessor();
        method.Body.Variables.Add(new VariableDefinition(builder));
        method.Body.InitLocals = true;
        var end = il.Create(OpCodes.Ldloc_0);
        il.Emit(OpCodes.Newobj, scope.Module.ImportReference(typeof(StringBuilder).GetConstructor([])));
        il.Emit(OpCodes.Stloc_0);
        Append(il, OpCodes.Ldloc_0, $"{record.Name} {{ ");
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldloc_0);
        il.Emit(OpCodes.Call, members);
        il.Emit(OpCodes.Brfalse, end);
        Append(il, OpCodes.Ldloc_0, " ");
        il.Append(end);
        il.Emit(OpCodes.Ldstr, "}");
        EmitAppend(il, typeof(string));
        il.Emit(OpCodes.Ldloc_0);
        il.Emit(OpCodes.Callvirt, scope.Method(typeof(object), nameof(ToString)));
        il.Emit(OpCodes.Ret);
    }

    private void EmitMembersText(RecordDeclaration record, ILProcessor il)
    {
        if (fields.Length == 0)
        {
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Ret);
            return;
        }

        il.Emit(OpCodes.Call, scope.Method(typeof(RuntimeHelpers), nameof(RuntimeHelpers.EnsureSufficientExecutionStack)));
        for (var index = 0; index < fields.Length; index++)
        {
            Append(il, OpCodes.Ldarg_1, $"{(index == 0 ? "" : ", ")}{record.Members[index].Name} = ");
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldarg_0);
            if (types.IsValue(record.Members[index].Type))
            {
                il.Emit(OpCodes.Ldflda, fields[index]);
                il.Emit(OpCodes.Constrained, fields[index].FieldType);
                il.Emit(OpCodes.Callvirt, scope.Method(typeof(object), nameof(ToString)));
                EmitAppend(il, typeof(string));
            }
            else
            {
                il.Emit(OpCodes.Ldfld, fields[index]);
                EmitAppend(il, typeof(object));
            }
        }

        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ret);
    }

    private void Append(ILProcessor il, OpCode builder, string text)
    {
        il.Emit(builder);
        il.Emit(OpCodes.Ldstr, text);
        EmitAppend(il, typeof(string));
    }

    private void EmitAppend(ILProcessor il, Type type)
    {
        il.Emit(OpCodes.Callvirt, scope.Append(type));
        il.Emit(OpCodes.Pop);
    }

    private MethodDefinition Add(MethodDefinition method)
    {
        method.CustomAttributes.Add(scope.Generated);
        definition.Methods.Add(method);
        return method;
    }
}
