using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks the types of fields, parameters, results and locals.</summary>
internal sealed class SignatureCheck(TypeShape shape, Findings findings)
{
    public void Check(FieldDefinition field) => findings.If(
        field.FieldType is ByReferenceType || !IsSound(field.FieldType, field.DeclaringType), $"type of field {field.FullName}");

    public void Check(MethodDefinition method)
    {
        if (!IsOfTheRuntime(method))
        {
            var result = RecordMembers.IsContract(method) || IsSound(method.ReturnType, method.DeclaringType);
            findings.If(!result || method.Parameters.Any(parameter => !IsSound(parameter.ParameterType, method.DeclaringType)), $"signature of {method.FullName}");
        }

        if (method.HasBody)
        {
            findings.If(method.Body.Variables.Any(variable => !shape.IsCompiled(variable.VariableType)), $"local of {method.FullName}");
        }
    }

    /// <summary>The methods of a delegate, whose bodies are the runtime's; only Invoke has types of the author's choice.</summary>
    private static bool IsOfTheRuntime(MethodDefinition method) => method.IsRuntime && method.Name != "Invoke";

    private bool IsSound(TypeReference type, TypeDefinition owner)
        => CompilerGenerated.IsUnspeakable(owner) ? shape.IsCompiled(type) : shape.IsWritten(type);
}
