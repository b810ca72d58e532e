using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Guest.Loading;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Puts a method of the module between a delegate and the method of the framework that it is made of: nothing can be written around a
/// call that a delegate makes, and what the framework calls again and again is to meet a probe. Tools count their own calls.
/// </summary>
internal sealed class MethodGroups(ModuleDefinition module)
{
    /// <summary>By what they call: two delegates of one method are equal, and stay so.</summary>
    private readonly Dictionary<string, MethodDefinition> _between = [];

    private TypeDefinition? _holder;

    public void Wrap(MethodDefinition method)
    {
        foreach (var instruction in method.Body.Instructions.ToArray())
        {
            if (instruction.OpCode.Code is Code.Ldftn or Code.Ldvirtftn
                && instruction.Operand is MethodReference called
                && called.DeclaringType.GetElementType() is var type and not TypeDefinition
                && type.Scope?.Name != AssemblyNames.Facade)
            {
                Wrap(method, instruction, called);
            }
        }
    }

    private void Wrap(MethodDefinition method, Instruction instruction, MethodReference called)
    {
        var group = new MethodGroup(called, instruction.OpCode.Code == Code.Ldvirtftn, Constraint(instruction));
        if (group.IsVirtual)
        {
            KeepOneReceiver(instruction);
        }

        (instruction.OpCode, instruction.Operand) = (OpCodes.Ldftn, group.IsOpen ? Open(method, group) : Closed(group));
    }

    /// <summary>The compiler doubles the receiver to look the method up in it; nothing is put in, so that offsets stay what they are.</summary>
    private static void KeepOneReceiver(Instruction instruction)
    {
        if (instruction.Previous is not { OpCode.Code: Code.Dup } copy)
        {
            throw new InvalidOperationException("A virtual method is looked up in what is not a copy.");
        }

        copy.OpCode = OpCodes.Nop;
    }

    /// <summary>A static member of an interface is named together with the type argument that it is to be looked up in.</summary>
    private static TypeReference? Constraint(Instruction instruction)
    {
        if (instruction.Previous is not { OpCode.Code: Code.Constrained, Operand: TypeReference type } prefix)
        {
            return null;
        }

        (prefix.OpCode, prefix.Operand) = (OpCodes.Nop, null);
        return type;
    }

    private MethodDefinition Closed(MethodGroup group)
    {
        if (!_between.TryGetValue(group.Name, out var between))
        {
            between = Declare(group);
            Fill(between, group);
            _between.Add(group.Name, between);
        }

        return between;
    }

    /// <summary>What names type parameters of where it stands has a method with the same parameters.</summary>
    private GenericInstanceMethod Open(MethodDefinition method, MethodGroup group)
    {
        var name = $"{method.FullName} {group.Name}";
        if (!_between.TryGetValue(name, out var between))
        {
            between = Declare(group);
            Fill(between, group.In(new CopiedParameters(method, between)));
            _between.Add(name, between);
        }

        var instance = new GenericInstanceMethod(between);
        foreach (var argument in method.DeclaringType.GenericParameters.Concat(method.GenericParameters))
        {
            instance.GenericArguments.Add(argument);
        }

        return instance;
    }

    private MethodDefinition Declare(MethodGroup group)
    {
        var between = new MethodDefinition(
            $"<{group.Called.Name}>{Holder.Methods.Count}",
            MethodAttributes.Static | MethodAttributes.Assembly | MethodAttributes.HideBySig,
            module.TypeSystem.Void);
        Holder.Methods.Add(between);
        return between;
    }

    private void Fill(MethodDefinition between, MethodGroup group)
    {
        var called = group.Called;
        var il = between.Body.GetILProcessor();
        between.ReturnType = GenericArguments.Resolve(called.ReturnType, called);
        if (called.HasThis)
        {
            AddReceiver(between, il, called.DeclaringType);
        }

        foreach (var parameter in called.Parameters)
        {
            var argument = new ParameterDefinition(GenericArguments.Resolve(parameter.ParameterType, called));
            between.Parameters.Add(argument);
            il.Emit(OpCodes.Ldarg, argument);
        }

        if (group.Constraint is not null)
        {
            il.Emit(OpCodes.Constrained, group.Constraint);
        }

        il.Emit(group.IsVirtual ? OpCodes.Callvirt : OpCodes.Call, called);
        il.Emit(OpCodes.Ret);
    }

    /// <summary>A delegate holds the value of a struct in a box.</summary>
    private void AddReceiver(MethodDefinition between, ILProcessor il, TypeReference type)
    {
        var receiver = new ParameterDefinition(type.IsValueType ? module.TypeSystem.Object : type);
        between.Parameters.Add(receiver);
        il.Emit(OpCodes.Ldarg, receiver);
        if (type.IsValueType)
        {
            il.Emit(OpCodes.Unbox, type);
        }
    }

    private TypeDefinition Holder
    {
        get
        {
            if (_holder is null)
            {
                _holder = new TypeDefinition(
                    "", "<Delegates>", TypeAttributes.NotPublic | TypeAttributes.Abstract | TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit, module.TypeSystem.Object);
                module.Types.Add(_holder);
            }

            return _holder;
        }
    }
}
