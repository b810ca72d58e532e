using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks each instruction of a body: its opcode, and whether what it refers to may stand in this method.</summary>
internal sealed class BodyCheck(TypeShape shape, VerifiedStage stage, Findings findings)
{
    public void Check(MethodDefinition method)
    {
        var names = new TypeNames(method.Body);
        foreach (var instruction in method.Body.Instructions)
        {
            var isSound = instruction.OpCode.Code switch
            {
                Code.Ldtoken => MayTakeToken(instruction, method) || (names.Allow(instruction) && shape.IsWritten((TypeReference)instruction.Operand)),
                // Metering asks for the size of elements; C# without unsafe does not.
                Code.Sizeof => stage == VerifiedStage.Metered,
                var code => SafeOpcodes.Contains(code) && (names.Allow(instruction) || MayRefer(instruction, method)),
            };
            findings.If(!isSound, $"instruction {instruction.OpCode.Name} {instruction.Operand} in {method.FullName}");
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            findings.If(handler.CatchType is { } caught && !shape.IsCompiled(caught), $"handler of {method.FullName}");
        }
    }

    private bool MayRefer(Instruction instruction, MethodDefinition method) => instruction.Operand switch
    {
        MethodReference called => MayCall(called, instruction, method),
        FieldReference field => IsSound(field.DeclaringType, method),
        TypeReference type => IsSound(type, method),
        CallSite => false,
        _ => true,
    };

    private bool MayCall(MethodReference called, Instruction instruction, MethodDefinition method)
    {
        if ((!IsSound(called.DeclaringType, method) && !HasConfinedMembers(called.DeclaringType))
            || (called is GenericInstanceMethod instance && !instance.GenericArguments.All(type => IsSound(type, method))))
        {
            return false;
        }

        if (called.DeclaringType.GetElementType() is TypeDefinition own)
        {
            return RecordMembers.IsContract(called)
                ? RecordMembers.MayUseType(method)
                : called.Name is not ("BeginInvoke" or "EndInvoke") || own.BaseType?.FullName != "System.MulticastDelegate";
        }

        return !TypeNames.IsPart(called)
            && ConfinedReferences.Allows(called, method)
            && (called.Parameters is not [{ ParameterType: PointerType }, ..] || ConstantData.IsSpan(called, instruction));
    }

    private bool IsSound(TypeReference type, MethodDefinition method) => RecordMembers.MayUseType(method) || shape.IsCompiled(type);

    /// <summary>Nothing may be of these types, but the compiler calls members of them: in events, in records, in attributes of its own.</summary>
    private static bool HasConfinedMembers(TypeReference type) => type.FullName is "System.Delegate" or "System.Type" or "System.Attribute";

    /// <summary>Constant data, and the type of a record in the property that the compiler wrote for it.</summary>
    private static bool MayTakeToken(Instruction instruction, MethodDefinition method) => instruction.Operand switch
    {
        FieldDefinition field => ConstantData.Holds(field),
        TypeReference type => RecordMembers.IsContract(method) && type.GetElementType() == method.DeclaringType,
        _ => false,
    };
}
