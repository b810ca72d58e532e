using System.Runtime.CompilerServices;
using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Tools.Facade.Model;
using ModelMethod = RoslynMcp.Tools.Facade.Model.FacadeMethod;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>Emits the method of a tool: it writes its arguments, and hands them to the bridge with a reader for the result.</summary>
internal static class ToolEmitter
{
    public static void Emit(ModelMethod tool, TypeDefinition owner, Conversions conversions)
    {
        var (scope, types) = (conversions.Scope, conversions.Types);
        var result = tool.Promised is { } promised ? types.Of(promised) : scope.Type(typeof(global::Tools.ToolOutput));
        var method = new MethodDefinition(
            tool.Name, MethodAttributes.Public | MethodAttributes.Static | MethodAttributes.HideBySig, scope.Type(typeof(Task<>), result));
        if (tool.Promised is not null)
        {
            types.AnnotateTask(method.MethodReturnType, tool.Promised);
        }

        foreach (var parameter in tool.Parameters)
        {
            method.Parameters.Add(Parameter(parameter, scope, types));
        }

        owner.Methods.Add(method);
        EmitBody(tool, method, conversions, result);
    }

    private static void EmitBody(ModelMethod tool, MethodDefinition method, Conversions conversions, Mono.Cecil.TypeReference result)
    {
        var scope = conversions.Scope;
        var il = method.Body.GetILProcessor();
        var arguments = Conversions.Local(il, scope.Type(typeof(ArgumentWriter)));
        il.Emit(OpCodes.Newobj, scope.Method(typeof(ArgumentWriter), ".ctor"));
        il.Emit(OpCodes.Stloc, arguments);
        var writer = new ValueWriter(conversions, il, () => il.Emit(OpCodes.Ldloc, arguments));
        for (var index = 0; index < tool.Parameters.Length; index++)
        {
            var (parameter, argument) = (tool.Parameters[index], method.Parameters[index]);
            writer.Argument(parameter.WireName, parameter.Type, () => il.Emit(OpCodes.Ldarg, argument), isLeftOut: parameter is { Default: not null, Constant: null });
        }

        il.Emit(OpCodes.Ldstr, tool.Tool.Id);
        il.Emit(OpCodes.Ldloc, arguments);
        if (tool.Promised is null)
        {
            il.Emit(OpCodes.Call, scope.Method(typeof(ToolBridge), nameof(ToolBridge.CallAsync), parameters: 2));
        }
        else
        {
            conversions.LoadReader(il, tool.Promised);
            var call = tool.Promised.IsNullable ? nameof(ToolBridge.CallNullableAsync) : nameof(ToolBridge.CallAsync);
            il.Emit(OpCodes.Call, scope.Generic(typeof(ToolBridge), call, result, parameters: 3));
        }

        il.Emit(OpCodes.Ret);
    }

    private static ParameterDefinition Parameter(FacadeParameter parameter, EmissionScope scope, TypeMap types)
    {
        var definition = new ParameterDefinition(parameter.Name, ParameterAttributes.None, types.Of(parameter.Type));
        types.Annotate(definition, parameter.Type);
        if (parameter.Default is null)
        {
            return definition;
        }

        definition.IsOptional = true;
        if (parameter.Constant is decimal exact)
        {
            definition.CustomAttributes.Add(Exact(scope, exact));
            return definition;
        }

        definition.HasDefault = true;
        definition.Constant = parameter.Constant;
        return definition;
    }

    /// <summary>Metadata has no constants of this type.</summary>
    private static CustomAttribute Exact(EmissionScope scope, decimal value)
    {
        var bits = decimal.GetBits(value);
        var (scale, sign) = ((byte)(bits[3] >> 16), value < 0 ? (byte)0x80 : (byte)0);
        return scope.Attribute(
            typeof(DecimalConstantAttribute),
            (typeof(byte), scale),
            (typeof(byte), sign),
            (typeof(uint), (uint)bits[2]),
            (typeof(uint), (uint)bits[1]),
            (typeof(uint), (uint)bits[0]));
    }
}
