using Mono.Cecil;
using RoslynMcp.Runtime.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks what a module declares: names that imitate, layouts, native or unmanaged methods, attributes, opcodes.</summary>
internal sealed class DeclarationCheck(List<string> refusals)
{
    public void Check(ModuleDefinition module)
    {
        CheckAttributes(module.Assembly, "assembly");
        CheckAttributes(module, "module");
        foreach (var type in module.GetTypes())
        {
            Check(type);
        }
    }

    private void Check(TypeDefinition type)
    {
        if (!type.IsNested && Imitates(type.Namespace) && !CompilerGenerated.IsEmbedded(type))
        {
            refusals.Add($"declared type {type.FullName}");
        }

        if ((type.IsExplicitLayout || type.PackingSize > 0 || type.ClassSize > 1) && !CompilerGenerated.IsUnspeakable(type))
        {
            refusals.Add($"layout of {type.FullName}");
        }

        RefuseIf(type.IsImport || type.IsWindowsRuntime || type.HasSecurityDeclarations, $"kind of {type.FullName}");
        CheckAttributes(type, type.FullName);
        foreach (var field in type.Fields)
        {
            RefuseIf(field.HasMarshalInfo || (field.RVA != 0 && !CompilerGenerated.IsUnspeakable(type)), $"field {field.FullName}");
            CheckAttributes(field, field.FullName);
        }

        foreach (var method in type.Methods)
        {
            Check(method);
        }
    }

    private void Check(MethodDefinition method)
    {
        RefuseIf(method.IsPInvokeImpl || method.HasPInvokeInfo || method.HasSecurityDeclarations, $"native method {method.FullName}");
        RefuseIf(!HasPlainImplementation(method), $"implementation flags of {method.FullName}");
        RefuseIf(method.Name == "Finalize" && method.IsVirtual && !method.HasParameters, $"finalizer {method.FullName}");
        RefuseIf(method.CallingConvention == MethodCallingConvention.VarArg, $"varargs of {method.FullName}");
        CheckAttributes(method, method.FullName);
        if (method.HasBody)
        {
            new OpcodeCheck(refusals).Check(method);
        }
    }

    private static bool HasPlainImplementation(MethodDefinition method)
    {
        var flags = method.ImplAttributes;
        return flags == MethodImplAttributes.IL
            || (flags == MethodImplAttributes.Runtime && method.DeclaringType.BaseType?.FullName == "System.MulticastDelegate")
            || (flags == EntryMethod.RuntimeAsync && EntryMethod.Is(method));
    }

    private void CheckAttributes(ICustomAttributeProvider target, string where)
    {
        if (!target.HasCustomAttributes)
        {
            return;
        }

        foreach (var attribute in target.CustomAttributes)
        {
            RefuseIf(
                attribute.AttributeType.GetElementType() is TypeDefinition own && !CompilerGenerated.IsEmbedded(own),
                $"attribute {attribute.AttributeType.FullName} on {where}");
        }
    }

    private static bool Imitates(string space) => space.Split('.')[0] is "System" or "Tools" or "RoslynMcp" or "Microsoft";

    private void RefuseIf(bool refused, string what)
    {
        if (refused)
        {
            refusals.Add(what);
        }
    }
}
