using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks what a declared type derives from, implements and constrains.</summary>
internal sealed class InheritanceCheck(TypeShape shape, Findings findings)
{
    private static readonly HashSet<string> Roots = ["System.Object", "System.ValueType", "System.Enum", "System.MulticastDelegate"];

    public void Check(TypeDefinition type)
    {
        var isWritten = !CompilerGenerated.IsUnspeakable(type);
        if (type.BaseType is { } parent)
        {
            findings.If(shape.IsSealed(parent), $"sealed base type of {type.FullName}");
            findings.If(!Roots.Contains(parent.FullName) && !CompilerGenerated.IsEmbedded(type) && !shape.IsWritten(parent), $"base type of {type.FullName}");
        }

        foreach (var implemented in type.Interfaces)
        {
            findings.If(shape.IsSealed(implemented.InterfaceType), $"sealed interface {implemented.InterfaceType.FullName} of {type.FullName}");
            findings.If(isWritten && !shape.IsWritten(implemented.InterfaceType), $"interface {implemented.InterfaceType.FullName} of {type.FullName}");
        }

        CheckConstraints(type);
        foreach (var method in type.Methods)
        {
            CheckConstraints(method);
        }
    }

    private void CheckConstraints(IGenericParameterProvider owner)
    {
        if (owner.HasGenericParameters)
        {
            var constraints = owner.GenericParameters.SelectMany(parameter => parameter.Constraints);
            findings.If(constraints.Any(constraint => constraint.ConstraintType.FullName != "System.ValueType" && !shape.IsWritten(constraint.ConstraintType)), $"constraint of {owner}");
        }
    }
}
