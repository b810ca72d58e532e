using System.Text;
using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>
/// Documentation-comment ids of what IL refers to, as the policy lists them: always of the definition, never of an instance
/// (ECMA-334, annex D.4.2).
/// </summary>
internal static class DocumentationIds
{
    public static string Of(TypeReference type) => $"T:{Name(type.GetElementType())}";

    public static string Of(FieldReference field) => $"F:{Name(field.DeclaringType.GetElementType())}.{field.Name}";

    public static string Of(MethodReference method)
    {
        var definition = method.GetElementMethod();
        var id = new StringBuilder("M:")
            .Append(Name(definition.DeclaringType.GetElementType()))
            .Append('.')
            .Append(definition.Name.Replace('.', '#'));
        if (definition.HasGenericParameters)
        {
            id.Append("``").Append(definition.GenericParameters.Count);
        }

        if (definition.HasParameters)
        {
            id.Append('(').AppendJoin(',', definition.Parameters.Select(parameter => InSignature(parameter.ParameterType))).Append(')');
        }

        return definition.Name is "op_Implicit" or "op_Explicit"
            ? id.Append('~').Append(InSignature(definition.ReturnType)).ToString()
            : id.ToString();
    }

    private static string Name(TypeReference type) => type.DeclaringType is { } outer
        ? $"{Name(outer)}.{type.Name}"
        : type.Namespace.Length == 0 ? type.Name : $"{type.Namespace}.{type.Name}";

    private static string InSignature(TypeReference type) => type switch
    {
        GenericParameter { Type: GenericParameterType.Method } parameter => $"``{parameter.Position}",
        GenericParameter parameter => $"`{parameter.Position}",
        ByReferenceType reference => $"{InSignature(reference.ElementType)}@",
        PointerType pointer => $"{InSignature(pointer.ElementType)}*",
        ArrayType { IsVector: true } vector => $"{InSignature(vector.ElementType)}[]",
        ArrayType array => $"{InSignature(array.ElementType)}[{string.Join(',', Enumerable.Repeat("0:", array.Rank))}]",
        IModifierType modifier => InSignature(modifier.ElementType),
        GenericInstanceType instance => Instance(instance.ElementType, instance.GenericArguments, instance.GenericArguments.Count),
        _ => Name(type),
    };

    /// <summary>Arguments stand with the level that declares them: <c>List{System.Int32}.Enumerator</c>.</summary>
    private static string Instance(TypeReference type, IList<TypeReference> arguments, int end)
    {
        var mark = type.Name.IndexOf('`', StringComparison.Ordinal);
        var arity = mark < 0 ? 0 : int.Parse(type.Name.AsSpan(mark + 1), null);
        var name = mark < 0 ? type.Name : type.Name[..mark];
        var own = arity == 0
            ? name
            : $"{name}{{{string.Join(',', arguments.Skip(end - arity).Take(arity).Select(InSignature))}}}";
        if (type.DeclaringType is { } outer)
        {
            return $"{Instance(outer, arguments, end - arity)}.{own}";
        }

        return type.Namespace.Length == 0 ? own : $"{type.Namespace}.{own}";
    }
}
