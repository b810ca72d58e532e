using Mono.Cecil;
using RoslynMcp.Runtime.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks what a module declares: names that imitate, layouts, native or unmanaged methods, attributes, signatures, bodies.</summary>
internal sealed class DeclarationCheck(TypeShape shape, VerifiedStage stage, Findings findings)
{
    private readonly AttributeCheck _attributes = new(findings);
    private readonly InheritanceCheck _inheritance = new(shape, findings);
    private readonly SignatureCheck _signatures = new(shape, findings);
    private readonly BodyCheck _bodies = new(shape, stage, findings);

    public void Check(ModuleDefinition module)
    {
        findings.If(module.EntryPoint is not null, "entry point");
        findings.If(module.Kind != ModuleKind.Dll || module.Attributes != ModuleAttributes.ILOnly, $"kind of module {module.Attributes}");
        _attributes.Check(module.Assembly, "assembly");
        _attributes.Check(module, "module");
        foreach (var type in module.GetTypes())
        {
            Check(type);
        }
    }

    private void Check(TypeDefinition type)
    {
        var isOfCompiler = CompilerGenerated.IsUnspeakable(type);
        findings.If(type.Namespace.Length > 0 && !CompilerGenerated.IsEmbedded(type), $"declared type {type.FullName}");
        findings.If(type.Name == "<Module>" && (type.HasMethods || type.HasFields), "module initializer");
        findings.If(type.IsExplicitLayout && !IsData(type), $"layout of {type.FullName}");
        findings.If((type.PackingSize > 0 || type.ClassSize > 1) && !isOfCompiler, $"layout of {type.FullName}");
        findings.If(type.IsImport || type.IsWindowsRuntime || type.HasSecurityDeclarations, $"kind of {type.FullName}");
        _attributes.Check(type, type);
        _inheritance.Check(type);
        foreach (var field in type.Fields)
        {
            findings.If(field.HasMarshalInfo || field.HasLayoutInfo || (field.RVA != 0 && !ConstantData.Holds(field)), $"field {field.FullName}");
            _signatures.Check(field);
            _attributes.Check(field, field);
        }

        foreach (var method in type.Methods)
        {
            Check(method);
        }
    }

    /// <summary>The compiler gives the types of constant data an explicit size, and no field.</summary>
    private static bool IsData(TypeDefinition type)
        => !type.HasFields && !type.HasMethods && type.DeclaringType is { } outer && CompilerGenerated.IsData(outer);

    private void Check(MethodDefinition method)
    {
        findings.If(method.IsPInvokeImpl || method.HasPInvokeInfo || method.HasSecurityDeclarations, $"native method {method.FullName}");
        findings.If(!HasPlainImplementation(method), $"implementation flags of {method.FullName}");
        findings.If(method.RVA == 0 && !method.IsAbstract && !method.IsRuntime, $"method without a body {method.FullName}");
        findings.If(method.Name == "Finalize" && method.IsVirtual && !method.HasParameters, $"finalizer {method.FullName}");
        findings.If(method.CallingConvention is not (MethodCallingConvention.Default or MethodCallingConvention.Generic), $"calling convention of {method.FullName}");
        _attributes.Check(method, method);
        _attributes.Check(method.MethodReturnType, method);
        foreach (var parameter in method.Parameters)
        {
            findings.If(parameter.HasMarshalInfo, $"parameter of {method.FullName}");
            _attributes.Check(parameter, method);
        }

        _signatures.Check(method);
        if (method.HasBody)
        {
            _bodies.Check(method);
        }
    }

    private bool HasPlainImplementation(MethodDefinition method)
    {
        var flags = method.ImplAttributes;
        return flags == MethodImplAttributes.IL
            || (flags == MethodImplAttributes.Runtime && method.DeclaringType.BaseType?.FullName == "System.MulticastDelegate")
            || stage switch
            {
                VerifiedStage.Emitted => flags == EntryMethod.RuntimeAsync && EntryMethod.Is(method),
                VerifiedStage.Metered => flags == MethodImplAttributes.NoInlining
                    || (flags == (MethodImplAttributes.NoInlining | MethodImplAttributes.NoOptimization) && EntryMethod.Is(method)),
                _ => throw new InvalidOperationException($"Not a stage: {stage}."),
            };
    }
}
