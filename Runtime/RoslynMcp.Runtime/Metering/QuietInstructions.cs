using System.Collections.Frozen;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Instructions that take some nanoseconds, whatever they are given: they move, compare and compute numbers and references. What is not
/// known to be so is loud: calls, what allocates, what copies a value of any size, what may run a static constructor.
/// </summary>
internal static class QuietInstructions
{
    private static readonly FrozenSet<string> Looks = new[]
    {
        "System.String.get_Chars", "System.String.get_Length",
        "System.Span`1.get_Item", "System.Span`1.get_Length", "System.ReadOnlySpan`1.get_Item", "System.ReadOnlySpan`1.get_Length",
    }.ToFrozenSet();

    public static bool Include(Instruction instruction, MethodBody body) => instruction.OpCode.Code switch
    {
        Code.Nop or Code.Pop or Code.Dup or Code.Ldnull or Code.Ldstr or Code.Ldlen or (>= Code.Ldc_I4_M1 and <= Code.Ldc_R8) => true,
        Code.Ldarga or Code.Ldarga_S or Code.Ldloca or Code.Ldloca_S or Code.Ldflda or Code.Ldelema or Code.Readonly => true,
        >= Code.Ldind_I1 and <= Code.Stind_R8 or Code.Stind_I => true,
        >= Code.Ldelem_I1 and <= Code.Stelem_R8 => true,
        Code.Ldelem_Any or Code.Stelem_Any => IsWord((TypeReference)instruction.Operand),
        Code.Ldfld or Code.Stfld => IsWord(((FieldReference)instruction.Operand).FieldType),
        >= Code.Ldloc_0 and <= Code.Ldloc_3 => IsWord(body.Variables[instruction.OpCode.Code - Code.Ldloc_0].VariableType),
        >= Code.Stloc_0 and <= Code.Stloc_3 => IsWord(body.Variables[instruction.OpCode.Code - Code.Stloc_0].VariableType),
        Code.Ldloc_S or Code.Stloc_S or Code.Ldloc or Code.Stloc => IsWord(((VariableDefinition)instruction.Operand).VariableType),
        >= Code.Ldarg_0 and <= Code.Ldarg_3 => IsWord(Argument(body.Method, instruction.OpCode.Code - Code.Ldarg_0)),
        Code.Ldarg_S or Code.Starg_S or Code.Ldarg or Code.Starg => IsWord(((ParameterDefinition)instruction.Operand).ParameterType),
        >= Code.Add and <= Code.Conv_U8 => true,
        (>= Code.Conv_Ovf_I1_Un and <= Code.Conv_Ovf_U_Un) or (>= Code.Conv_Ovf_I1 and <= Code.Conv_Ovf_U8) => true,
        (>= Code.Conv_U2 and <= Code.Sub_Ovf_Un) or Code.Conv_R_Un or Code.Conv_U => true,
        >= Code.Ceq and <= Code.Clt_Un => true,
        (>= Code.Ret and <= Code.Switch) => true,
        Code.Call or Code.Callvirt => LooksOnly((MethodReference)instruction.Operand),
        _ => false,
    };

    private static bool LooksOnly(MethodReference called)
    {
        var type = called.DeclaringType.GetElementType().FullName;
        return Looks.Contains($"{type}.{called.Name}")
            || (type is "System.Math" && IsWord(called.ReturnType) && called.Parameters.All(parameter => IsWord(parameter.ParameterType)));
    }

    private static TypeReference Argument(MethodDefinition method, int index) => (method.HasThis, index) switch
    {
        (true, 0) when method.DeclaringType.IsValueType => new ByReferenceType(method.DeclaringType),
        (true, 0) => method.DeclaringType,
        (true, _) => method.Parameters[index - 1].ParameterType,
        (false, _) => method.Parameters[index].ParameterType,
    };

    /// <summary>A number or a reference; spans are two.</summary>
    private static bool IsWord(TypeReference type)
        => type.IsPrimitive || !(type.IsValueType || type.IsGenericParameter) || type.GetElementType().FullName is "System.Span`1" or "System.ReadOnlySpan`1";
}
