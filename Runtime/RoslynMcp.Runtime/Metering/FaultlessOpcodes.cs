using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Bodies in which nothing can go wrong but a missing receiver: inlined, they hide no line that a fault should name.</summary>
internal static class FaultlessOpcodes
{
    public static bool Fill(MethodBody body) => body.Instructions.All(instruction => instruction.OpCode.FlowControl switch
    {
        FlowControl.Call => instruction.OpCode.Code == Code.Call && instruction.Operand is MethodReference { Name: ".ctor", HasParameters: false },
        FlowControl.Throw => false,
        FlowControl.Next => !IsRisky(instruction.OpCode.Code),
        FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return or FlowControl.Meta => true,
        FlowControl.Break or FlowControl.Phi => false,
        _ => false,
    });

    private static bool IsRisky(Code code) => code
        is Code.Div or Code.Div_Un or Code.Rem or Code.Rem_Un
        or Code.Castclass or Code.Unbox or Code.Unbox_Any or Code.Newarr or Code.Box
        or Code.Ldsfld or Code.Ldsflda or Code.Stsfld
        or (>= Code.Ldelema and <= Code.Stelem_Any)
        or (>= Code.Conv_Ovf_I1_Un and <= Code.Conv_Ovf_U_Un)
        or (>= Code.Conv_Ovf_I1 and <= Code.Conv_Ovf_U8)
        or (>= Code.Add_Ovf and <= Code.Sub_Ovf_Un);
}
