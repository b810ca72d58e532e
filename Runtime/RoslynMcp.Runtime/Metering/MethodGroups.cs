using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Puts a method of the module between a delegate and the method of the framework that it is made of, where that is asked for or looked
/// at: nothing can be written around a call that a delegate makes.
/// </summary>
internal sealed class MethodGroups(ModuleDefinition module, ModuleRedirects redirects, SymbolPolicy policy)
{
    private TypeDefinition? _holder;

    public void Wrap(MethodDefinition method)
    {
        foreach (var instruction in method.Body.Instructions.ToArray())
        {
            if (instruction.OpCode.Code is Code.Ldftn or Code.Ldvirtftn
                && instruction.Previous?.OpCode.Code != Code.Constrained
                && instruction.Operand is MethodReference called
                && called.DeclaringType.GetElementType() is not TypeDefinition
                && !redirects.TryFind(called, out _))
            {
                Wrap(method.Body.GetILProcessor(), instruction, called);
            }
        }
    }

    private void Wrap(ILProcessor il, Instruction instruction, MethodReference called)
    {
        var isAsked = policy.TryGetCost(DocumentationIds.Of(called), out _);
        if (!called.ContainsGenericParameter && (isAsked || BulkCalls.Include(called)))
        {
            var isVirtual = instruction.OpCode.Code == Code.Ldvirtftn;
            if (isVirtual)
            {
                il.InsertBefore(instruction, il.Create(OpCodes.Pop));
            }

            (instruction.OpCode, instruction.Operand) = (OpCodes.Ldftn, Between(called, isVirtual));
        }
        else if (isAsked)
        {
            Refuse(il, instruction);
        }
    }

    /// <summary>Nobody writes a delegate of a counted method of a generic type within generic code; more than there is, is asked for.</summary>
    private void Refuse(ILProcessor il, Instruction instruction)
    {
        var probes = new ProbeMethods(module);
        il.InsertBefore(instruction, il.Create(OpCodes.Ldc_I4, int.MaxValue));
        il.InsertBefore(instruction, il.Create(OpCodes.Ldc_I4, int.MaxValue));
        il.InsertBefore(instruction, il.Create(OpCodes.Call, probes.Allocate));
        il.InsertBefore(instruction, il.Create(OpCodes.Pop));
    }

    private MethodDefinition Between(MethodReference called, bool isVirtual)
    {
        var between = new MethodDefinition(
            $"<{called.Name}>{Holder.Methods.Count}",
            MethodAttributes.Static | MethodAttributes.Assembly | MethodAttributes.HideBySig,
            GenericArguments.Resolve(called.ReturnType, called));
        var il = between.Body.GetILProcessor();
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

        il.Emit(isVirtual ? OpCodes.Callvirt : OpCodes.Call, called);
        il.Emit(OpCodes.Ret);
        Holder.Methods.Add(between);
        return between;
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
