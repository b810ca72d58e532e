using Mono.Cecil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>A method of the framework that a delegate is made of.</summary>
/// <param name="Called">The method.</param>
/// <param name="IsVirtual">Whether it is looked up in the receiver.</param>
/// <param name="Constraint">The type argument that a static member of an interface is looked up in.</param>
internal sealed record MethodGroup(MethodReference Called, bool IsVirtual, TypeReference? Constraint)
{
    public string Name => $"{(IsVirtual ? "virtual " : "")}{Constraint?.FullName} {Called.FullName}";

    /// <summary>Whether it names type parameters of the code where it stands.</summary>
    public bool IsOpen => Called.ContainsGenericParameter || Constraint is { ContainsGenericParameter: true };

    public MethodGroup In(CopiedParameters parameters)
        => this with { Called = parameters.In(Called), Constraint = Constraint is null ? null : parameters.In(Constraint) };
}
