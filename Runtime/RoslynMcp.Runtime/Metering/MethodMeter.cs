using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Rewrites one method: a probe at its entry, on its back edges, before what allocates and in what catches.</summary>
internal sealed class MethodMeter(
    MethodDefinition method,
    ProbeMethods probes,
    ModuleRedirects redirects,
    SymbolPolicy policy,
    FacadeTools tools,
    LineTracker lines)
{
    private bool _loops;

    public void Rewrite()
    {
        var starts = lines.LinesOf(method);
        var handlers = new Handlers(method.Body);
        var writer = new BodyWriter(method.Body);
        var noted = new List<(Instruction At, int Line)>();
        var line = 0;
        var next = 0;
        var allocations = new AllocationProbes(method, probes, policy);
        foreach (var instruction in writer.Original)
        {
            writer.Begin(instruction);
            while (next < starts.Length && starts[next].Offset <= instruction.Offset)
            {
                line = starts[next++].Line;
                noted.Add((instruction, line));
            }

            if (instruction == writer.Original[0])
            {
                Entry(writer);
            }

            handlers.Guard(writer, instruction, probes);
            Branch(writer);
            allocations.Before(writer);
            Call(writer, line);
            Lengthen(writer.Current);
            writer.Copy();
            allocations.After(writer);
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
        if (!IsPlain())
        {
            writer.Before(OpCodes.Call, probes.Enter);
            method.ImplAttributes |= MethodImplAttributes.NoInlining;
        }
    }

    /// <summary>
    /// What the compiler wrote to read, set or make a plain value can't loop or recurse, and whoever calls it is metered.
    /// </summary>
    private bool IsPlain()
    {
        var isAccessor = method.IsGetter || method.IsSetter;
        return CompilerGenerated.IsUnspeakable(method.DeclaringType)
            ? (isAccessor || method.IsConstructor) && method.Body.CodeSize < 64
            : isAccessor && method.Body.CodeSize < 16
                && method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");
    }

    private void Branch(BodyWriter writer)
    {
        var from = writer.Current;
        var isBack = from.Operand switch
        {
            Instruction target => target.Offset <= from.Offset,
            Instruction[] targets => Array.Exists(targets, target => target.Offset <= from.Offset),
            _ => false,
        };
        if (isBack)
        {
            _loops = true;
            writer.Before(OpCodes.Call, probes.Step);
        }
    }

    private void Call(BodyWriter writer, int line)
    {
        if (writer.Current.Operand is not MethodReference called)
        {
            return;
        }

        if (redirects.TryFind(called, out var stand))
        {
            writer.Current.Operand = stand;
            writer.Current.OpCode = writer.Current.OpCode.Code is Code.Ldftn or Code.Ldvirtftn ? OpCodes.Ldftn : OpCodes.Call;
        }
        else if (writer.Current.OpCode.Code == Code.Call && tools.IsTool(called))
        {
            writer.Before(OpCodes.Ldc_I4, line);
            writer.Before(OpCodes.Call, probes.Line);
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
