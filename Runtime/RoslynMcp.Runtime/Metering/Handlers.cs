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

    private readonly HashSet<Instruction> _filters =
    [
        .. body.ExceptionHandlers
            .Where(handler => handler.HandlerType == ExceptionHandlerType.Filter)
            .Select(handler => handler.FilterStart),
    ];

    public void Probe(BodyWriter writer, Instruction instruction, ProbeMethods probes)
    {
        if (_filters.Contains(instruction))
        {
            RefuseToFilter(writer, probes);
        }

        if (_catches.Contains(instruction))
        {
            writer.Before(OpCodes.Call, probes.Caught);
        }
    }

    /// <summary>The exception is on the stack: once a limit was met it is dropped, and the filter says no.</summary>
    private static void RefuseToFilter(BodyWriter writer, ProbeMethods probes)
    {
        writer.Before(OpCodes.Call, probes.MayFilter);
        writer.Before(OpCodes.Brtrue, writer.Current);
        writer.Before(OpCodes.Pop);
        writer.Before(OpCodes.Ldc_I4_0);
        writer.Before(OpCodes.Endfilter);
    }
}
