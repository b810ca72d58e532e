using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Rewrites one method: a probe at its entry, on its back edges, before what allocates and in what catches.</summary>
internal sealed class MethodMeter(
    MethodDefinition method,
    EntryProbe entry,
    ProbeMethods probes,
    ModuleRedirects redirects,
    SymbolPolicy policy,
    FacadeTools tools,
    LineTracker lines)
{
    private readonly bool _loops = method.Body.Instructions.Any(BackEdges.Is);
    private readonly QuietLoops _quiet = new(method.Body);
    private VariableDefinition? _tank;
    private VariableDefinition? _drawn;

    public void Rewrite()
    {
        var starts = lines.LinesOf(method);
        var handlers = new Handlers(method.Body);
        var writer = new BodyWriter(method.Body);
        var noted = new List<(Instruction At, int Line)>();
        var line = 0;
        var next = 0;
        var allocations = new AllocationProbes(method, probes, policy);
        var sizes = new SizeProbes(probes);
        var calls = new CallRewriter(method, redirects, tools, probes);
        Entry(writer);
        foreach (var instruction in writer.Original)
        {
            writer.Begin(instruction);
            while (next < starts.Length && starts[next].Offset <= instruction.Offset)
            {
                line = starts[next++].Line;
                noted.Add((instruction, line));
            }

            handlers.Guard(writer, instruction, probes);
            Branch(writer);
            Return(writer);
            sizes.Before(writer);
            allocations.Before(writer);
            calls.Before(writer, line);
            Lengthen(writer.Current);
            writer.Copy();
            allocations.After(writer);
            calls.After(writer);
        }

        SpareTheOptimizer();
        lines.Note(method, noted);
    }

    /// <summary>A top level without a loop runs once: not optimizing it saves more than it costs (measured: 3 ms of 8).</summary>
    private void SpareTheOptimizer()
    {
        if (EntryMethod.Is(method) && !_loops)
        {
            method.ImplAttributes |= MethodImplAttributes.NoOptimization;
        }
    }

    /// <summary>A method that is not inlined has a frame of its own, so that a fault names the line where it happened.</summary>
    private void Entry(BodyWriter writer)
    {
        if (PlainMethods.Includes(method))
        {
            return;
        }

        if (_loops)
        {
            _tank = new VariableDefinition(probes.Tank);
            method.Body.Variables.Add(_tank);
            writer.Ahead(OpCodes.Call, entry == EntryProbe.Inline ? probes.EnterHotLooping : probes.EnterLooping);
            writer.Ahead(OpCodes.Stloc, _tank);
            DrawNothingYet(writer);
        }
        else if (ProbeAtEntry() is { } probe)
        {
            writer.Ahead(OpCodes.Call, probe);
        }

        if (entry != EntryProbe.None || !FaultlessOpcodes.Fill(method.Body))
        {
            method.ImplAttributes |= MethodImplAttributes.NoInlining;
        }
    }

    private MethodReference? ProbeAtEntry() => entry switch
    {
        EntryProbe.None => null,
        EntryProbe.Call => probes.Enter,
        EntryProbe.Inline => probes.EnterHot,
        _ => throw new InvalidOperationException($"Not a probe: {entry}."),
    };

    private void DrawNothingYet(BodyWriter writer)
    {
        if (_quiet.Any)
        {
            _drawn = new VariableDefinition(method.Module.TypeSystem.Int32);
            method.Body.Variables.Add(_drawn);
            writer.Ahead(OpCodes.Ldc_I4_0);
            writer.Ahead(OpCodes.Stloc, _drawn);
        }
    }

    private void Branch(BodyWriter writer)
    {
        if (_tank is null || !BackEdges.Is(writer.Current))
        {
            return;
        }

        writer.Before(OpCodes.Ldloc, _tank);
        if (_quiet.EndAt(writer.Current))
        {
            writer.Before(OpCodes.Ldloca, _drawn);
            writer.Before(OpCodes.Call, probes.Turn);
        }
        else
        {
            writer.Before(OpCodes.Call, probes.Step);
        }
    }

    private void Return(BodyWriter writer)
    {
        if (_drawn is not null && writer.Current.OpCode.Code == Code.Ret)
        {
            writer.Before(OpCodes.Ldloc, _tank);
            writer.Before(OpCodes.Ldloc, _drawn);
            writer.Before(OpCodes.Call, probes.Return);
        }
    }

    /// <summary>Probes move code apart, so that a short branch may no longer reach.</summary>
    private static void Lengthen(Instruction instruction)
    {
        if (ShortBranches.TryLengthen(instruction.OpCode.Code, out var longer))
        {
            instruction.OpCode = longer;
        }
    }
}
