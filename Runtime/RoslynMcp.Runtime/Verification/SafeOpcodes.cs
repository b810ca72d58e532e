using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>The instructions that C# without <c>unsafe</c> compiles to; everything else is refused.</summary>
internal static class SafeOpcodes
{
    public static bool Contains(Code code) => code switch
    {
        Code.Nop or Code.Dup or Code.Pop or Code.Ret or Code.Throw or Code.Rethrow => true,
        >= Code.Ldarg_0 and <= Code.Ldc_R8 => true,
        >= Code.Br_S and <= Code.Switch => true,
        >= Code.Ldind_I1 and <= Code.Stind_R8 => true,
        Code.Stind_I => true,
        >= Code.Add and <= Code.Conv_U8 => true,
        Code.Call or Code.Callvirt or Code.Newobj or Code.Ldftn or Code.Ldvirtftn or Code.Constrained or Code.Readonly => true,
        Code.Ldobj or Code.Stobj or Code.Initobj or Code.Ldstr or Code.Castclass or Code.Isinst or Code.Unbox or Code.Unbox_Any => true,
        Code.Box or Code.Newarr or Code.Ldlen => true,
        Code.Ldfld or Code.Ldflda or Code.Stfld or Code.Ldsfld or Code.Ldsflda or Code.Stsfld => true,
        >= Code.Ldelema and <= Code.Stelem_Any => true,
        >= Code.Conv_Ovf_I1_Un and <= Code.Conv_Ovf_U_Un => true,
        >= Code.Conv_Ovf_I1 and <= Code.Conv_Ovf_U8 => true,
        >= Code.Conv_R_Un and <= Code.Conv_R_Un => true,
        >= Code.Conv_U2 and <= Code.Sub_Ovf_Un => true,
        Code.Conv_U => true,
        Code.Endfinally or Code.Leave or Code.Leave_S or Code.Endfilter => true,
        Code.Ceq or Code.Cgt or Code.Cgt_Un or Code.Clt or Code.Clt_Un => true,
        Code.Ldarg or Code.Ldarga or Code.Starg or Code.Ldloc or Code.Ldloca or Code.Stloc => true,
        Code.Volatile => true,
        _ => false,
    };
}
