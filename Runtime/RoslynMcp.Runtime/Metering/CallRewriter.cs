using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>What the calls of a method become: stand-ins in place of what would leave the guest, and a line noted before each tool.</summary>
internal sealed class CallRewriter(MethodDefinition method, ModuleRedirects redirects, FacadeTools tools, ProbeMethods probes)
{
    /// <summary>
    /// A member of an interface is called on a type argument by its address, and stays as it is. An operator has no address, and its
    /// stand-in knows the type by its own arguments; what has a class for a constraint is a reference, which is read first.
    /// </summary>
    private bool _isConstrained;

    public void Before(BodyWriter writer, int line)
    {
        if (writer.Current is { OpCode.Code: Code.Constrained, Next.Operand: MethodReference { HasThis: false } op } && redirects.TryFind(op, out _))
        {
            (writer.Current.OpCode, writer.Current.Operand) = (OpCodes.Nop, null);
            return;
        }

        if (writer.Current is { OpCode.Code: Code.Constrained, Operand: GenericParameter type, Next.Operand: MethodReference member }
            && ModuleRedirects.IsOfClass(member) && redirects.TryFind(member, out _))
        {
            ReadReceiver(writer, type, member);
            return;
        }

        if (writer.Current.Operand is not MethodReference called)
        {
            return;
        }

        if (!_isConstrained && !IsOfBase(writer.Current, called) && redirects.TryFind(called, out var stand))
        {
            Replace(writer, stand);
        }
        else if (writer.Current.OpCode.Code == Code.Call && tools.IsTool(called))
        {
            writer.Before(OpCodes.Ldc_I4, line);
            writer.Before(OpCodes.Call, probes.Line);
        }
    }

    public void After(BodyWriter writer)
    {
        if (_isConstrained && writer.Current.Operand is MethodReference called && probes.ShareAfter(called) is { } share)
        {
            writer.After(OpCodes.Call, share);
        }

        _isConstrained = writer.Current.OpCode.Code == Code.Constrained;
    }

    /// <summary>The receiver's address lies below all arguments: those are kept in locals meanwhile.</summary>
    private void ReadReceiver(BodyWriter writer, GenericParameter type, MethodReference member)
    {
        var arguments = new Stack<VariableDefinition>();
        foreach (var parameter in member.Parameters.Reverse())
        {
            var local = new VariableDefinition(GenericArguments.Resolve(parameter.ParameterType, member));
            method.Body.Variables.Add(local);
            arguments.Push(local);
            writer.Before(OpCodes.Stloc, local);
        }

        writer.Before(OpCodes.Ldobj, type);
        writer.Before(OpCodes.Box, type);
        foreach (var local in arguments)
        {
            writer.Before(OpCodes.Ldloc, local);
        }

        (writer.Current.OpCode, writer.Current.Operand) = (OpCodes.Nop, null);
    }

    /// <summary><c>base.ToString()</c> means that one and no other; a call by way of the object would come back.</summary>
    private static bool IsOfBase(Instruction instruction, MethodReference called)
        => instruction.OpCode.Code is Code.Call or Code.Ldftn && called is { HasThis: true, DeclaringType.FullName: "System.Object" or "System.Exception" };

    /// <summary>A delegate of a virtual method is made with a look at its object, which one of a stand-in does not need.</summary>
    private static void Replace(BodyWriter writer, MethodReference stand)
    {
        if (writer.Current.OpCode.Code == Code.Ldvirtftn)
        {
            writer.Before(OpCodes.Pop);
        }

        writer.Current.Operand = stand;
        writer.Current.OpCode = writer.Current.OpCode.Code is Code.Ldftn or Code.Ldvirtftn ? OpCodes.Ldftn : OpCodes.Call;
    }
}
