using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Asks before an array or a counted buffer is made, and looks at the bill after calls that may make much.</summary>
internal sealed class AllocationProbes(MethodDefinition method, ProbeMethods probes, SymbolPolicy policy)
{
    private Instruction? _previous;
    private bool _makesMuch;

    public void Before(BodyWriter writer)
    {
        var instruction = writer.Current;
        _makesMuch = false;
        if (instruction.OpCode.Code == Code.Newarr)
        {
            writer.Before(OpCodes.Sizeof, instruction.Operand);
            writer.Before(OpCodes.Call, CountIsNative() ? probes.AllocateNative : probes.Allocate);
        }
        else if (instruction.Operand is MethodReference { DeclaringType: ArrayType array, Name: ".ctor" } grid)
        {
            AskForGrid(writer, array, grid.Parameters.Count);
        }
        else if (instruction is { OpCode.Code: Code.Constrained, Next.Operand: MethodReference constrained })
        {
            AskForCounts(writer, constrained);
            if (constrained is { Name: nameof(ToString), DeclaringType.FullName: "System.Object" }
                && instruction.Operand is TypeReference type && ValueTexts.MayBeLong(type))
            {
                writer.Before(OpCodes.Dup);
                writer.Before(OpCodes.Call, probes.WeighAt(type));
            }
        }
        else if (instruction.Operand is MethodReference called && instruction.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj)
        {
            _makesMuch = BulkCalls.Include(called);
            if (_previous?.OpCode.Code != Code.Constrained)
            {
                AskForCounts(writer, called);
            }
        }

        _previous = writer.Current;
    }

    public void After(BodyWriter writer)
    {
        if (_makesMuch)
        {
            writer.After(OpCodes.Call, probes.Settle);
        }
    }

    /// <summary>All lengths are on the stack: each is kept in a local, their product is asked for, and they are put back.</summary>
    private void AskForGrid(BodyWriter writer, ArrayType array, int rank)
    {
        var lengths = new Stack<VariableDefinition>();
        for (var index = 0; index < rank; index++)
        {
            lengths.Push(Spill(writer, method.Module.TypeSystem.Int32));
        }

        writer.Before(OpCodes.Ldc_I4_1);
        writer.Before(OpCodes.Conv_I8);
        foreach (var length in lengths)
        {
            writer.Before(OpCodes.Ldloc, length);
            writer.Before(OpCodes.Conv_I8);
            writer.Before(OpCodes.Mul_Ovf);
        }

        writer.Before(OpCodes.Sizeof, array.ElementType);
        writer.Before(OpCodes.Call, probes.AllocateGrid);
        foreach (var length in lengths)
        {
            writer.Before(OpCodes.Ldloc, length);
        }
    }

    private bool CountIsNative() => _previous?.OpCode.Code is Code.Conv_Ovf_I or Code.Conv_Ovf_I_Un or Code.Conv_I or Code.Conv_U
        or Code.Conv_Ovf_U or Code.Conv_Ovf_U_Un;

    private void AskForCounts(BodyWriter writer, MethodReference called)
    {
        var isOwn = called.DeclaringType.GetElementType() is TypeDefinition;
        if (isOwn || !called.HasParameters)
        {
            return;
        }

        if (!policy.TryGetCost(DocumentationIds.Of(called), out var cost))
        {
            return;
        }

        var spilled = new Stack<VariableDefinition>();
        var first = cost.Counts.Min(count => count.Index);
        for (var index = called.Parameters.Count - 1; index >= first; index--)
        {
            var type = GenericArguments.Resolve(called.Parameters[index].ParameterType, called);
            Ask(writer, cost, called, index, type);
            if (index > first)
            {
                spilled.Push(Spill(writer, type));
            }
        }

        while (spilled.TryPop(out var local))
        {
            writer.Before(OpCodes.Ldloc, local);
        }
    }

    /// <summary>The argument is on top of the stack.</summary>
    private void Ask(BodyWriter writer, SymbolCost cost, MethodReference called, int index, TypeReference type)
    {
        foreach (var count in cost.Counts)
        {
            if (count.IsFormat && count.Index < index && probes.Counted(type) is { } counted)
            {
                writer.Before(OpCodes.Call, counted);
            }
            else if (count.Index == index)
            {
                Ask(writer, count, called, type);
            }
        }
    }

    private void Ask(BodyWriter writer, CountArgument count, MethodReference called, TypeReference type)
    {
        if (count.IsValue)
        {
            if (ValueTexts.MayBeLong(type))
            {
                writer.Before(OpCodes.Call, probes.Weigh(type));
            }

            return;
        }

        if (count.IsKept)
        {
            writer.Before(OpCodes.Call, probes.Keep(type));
            return;
        }

        if (count.IsFormat || count.IsSymbol)
        {
            writer.Before(OpCodes.Call, count.IsFormat ? probes.Format(type) : probes.Symbol(type));
            return;
        }

        writer.Before(OpCodes.Ldc_I4, count.ElementSize);
        foreach (var argument in TypeArguments.Of(called))
        {
            // What the policy states is for references; a large struct takes what it takes.
            writer.Before(OpCodes.Sizeof, argument);
            writer.Before(OpCodes.Add);
        }

        writer.Before(OpCodes.Call, probes.Allocate);
    }

    private VariableDefinition Spill(BodyWriter writer, TypeReference type)
    {
        var local = new VariableDefinition(type);
        method.Body.Variables.Add(local);
        writer.Before(OpCodes.Stloc, local);
        return local;
    }
}
