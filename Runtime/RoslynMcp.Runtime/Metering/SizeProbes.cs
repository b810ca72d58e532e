using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Looks at the size of type arguments that are made of the caller's own, such as a pair of them: what recurses through them doubles
/// it each time, and whoever is called has a frame before it can look. Those of known size were verified.
/// </summary>
internal sealed class SizeProbes(ProbeMethods probes)
{
    /// <summary>Nothing may stand between a prefix and its call.</summary>
    private bool _isPrefixed;

    public void Before(BodyWriter writer)
    {
        var instruction = writer.Current;
        if (!_isPrefixed)
        {
            Ask(writer, instruction);
        }

        _isPrefixed = instruction.OpCode.OpCodeType == OpCodeType.Prefix;
        if (_isPrefixed)
        {
            Ask(writer, instruction.Next);
        }
    }

    private void Ask(BodyWriter writer, Instruction instruction)
    {
        if (instruction.Operand is MemberReference member)
        {
            foreach (var argument in TypeArguments.Of(member).Where(argument => argument is GenericInstanceType { IsValueType: true, ContainsGenericParameter: true }))
            {
                writer.Before(OpCodes.Sizeof, argument);
                writer.Before(OpCodes.Call, probes.Fit);
            }
        }
    }
}
