using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Where a method catches or filters: a limit passes through all of it.</summary>
internal sealed class Handlers(MethodBody body)
{
    private readonly HashSet<Instruction> _catches =
    [
        .. body.ExceptionHandlers
            .Where(handler => handler.HandlerType is ExceptionHandlerType.Catch or ExceptionHandlerType.Filter)
            .Select(handler => handler.HandlerStart),
    ];

    public void Probe(BodyWriter writer, Instruction instruction, ProbeMethods probes)
    {
        if (_catches.Contains(instruction))
        {
            writer.Before(OpCodes.Call, probes.Caught);
        }

        if (instruction.OpCode.Code == Code.Endfilter)
        {
            writer.Before(OpCodes.Call, probes.Filtered);
        }
    }
}
