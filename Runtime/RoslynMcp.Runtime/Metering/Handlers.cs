using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Where a method handles exceptions: once a limit was met, nothing of it runs. A catch becomes a filter that says no, a filter
/// says no before it looks and after, a finally ends at once.
/// </summary>
internal sealed class Handlers(MethodBody body)
{
    private readonly ILookup<Instruction, ExceptionHandler> _catches
        = body.ExceptionHandlers.Where(handler => handler.HandlerType == ExceptionHandlerType.Catch).ToLookup(handler => handler.HandlerStart);

    private readonly HashSet<Instruction> _finallys =
    [
        .. body.ExceptionHandlers
            .Where(handler => handler.HandlerType is ExceptionHandlerType.Finally or ExceptionHandlerType.Fault)
            .Select(handler => handler.HandlerStart),
    ];

    /// <summary>Where each filter ends, by where it begins.</summary>
    private readonly Dictionary<Instruction, Instruction> _filters = body.ExceptionHandlers
        .Where(handler => handler.HandlerType == ExceptionHandlerType.Filter)
        .ToDictionary(handler => handler.FilterStart, handler => handler.HandlerStart.Previous);

    public void Guard(BodyWriter writer, Instruction instruction, ProbeMethods probes)
    {
        foreach (var handler in _catches[instruction])
        {
            TurnIntoFilter(handler, writer, probes);
        }

        if (_finallys.Contains(instruction))
        {
            Begin(instruction, writer.Ahead(OpCodes.Call, probes.MayHandle));
            writer.Ahead(OpCodes.Brtrue, instruction);
            writer.Ahead(OpCodes.Endfinally);
        }

        if (_filters.TryGetValue(instruction, out var end))
        {
            writer.Before(OpCodes.Call, probes.MayHandle);
            writer.Before(OpCodes.Brtrue, writer.Current);
            writer.Before(OpCodes.Pop);
            writer.Before(OpCodes.Ldc_I4_0);
            writer.Before(OpCodes.Br, end);
        }

        if (writer.Current.OpCode.Code == Code.Endfilter)
        {
            writer.Before(OpCodes.Call, probes.MayHandle);
            writer.Before(OpCodes.And);
        }
    }

    /// <summary>
    /// Moves the handler's begin, and with it what ends there, but no branch: a loop that goes back to the very begin of a finally
    /// that nothing leaves crashes the JIT.
    /// </summary>
    private void Begin(Instruction instruction, Instruction begin)
    {
        foreach (var handler in body.ExceptionHandlers)
        {
            handler.HandlerStart = handler.HandlerStart == instruction ? begin : handler.HandlerStart;
            handler.HandlerEnd = handler.HandlerEnd == instruction ? begin : handler.HandlerEnd;
            handler.TryEnd = handler.TryEnd == instruction ? begin : handler.TryEnd;
        }
    }

    /// <summary>The filter takes the handler's first place, so that the try block before it still ends where it did.</summary>
    private static void TurnIntoFilter(ExceptionHandler handler, BodyWriter writer, ProbeMethods probes)
    {
        writer.Before(OpCodes.Isinst, handler.CatchType);
        writer.Before(OpCodes.Ldnull);
        writer.Before(OpCodes.Cgt_Un);
        writer.Before(OpCodes.Call, probes.MayHandle);
        writer.Before(OpCodes.And);
        writer.Before(OpCodes.Endfilter);
        handler.FilterStart = handler.HandlerStart;
        handler.HandlerStart = writer.Before(OpCodes.Castclass, handler.CatchType);
        handler.HandlerType = ExceptionHandlerType.Filter;
        handler.CatchType = null;
    }
}
