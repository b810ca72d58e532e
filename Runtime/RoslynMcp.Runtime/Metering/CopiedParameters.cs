using Mono.Cecil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>The type parameters of a method and of its type, constraints included, given to a method that stands outside both.</summary>
internal sealed class CopiedParameters
{
    private readonly MethodDefinition _target;
    private readonly int _ofType;

    public CopiedParameters(MethodDefinition source, MethodDefinition target)
    {
        _target = target;
        _ofType = source.DeclaringType.GenericParameters.Count;
        var originals = source.DeclaringType.GenericParameters.Concat(source.GenericParameters).ToArray();
        foreach (var original in originals)
        {
            const GenericParameterAttributes variance = GenericParameterAttributes.VarianceMask;
            target.GenericParameters.Add(new GenericParameter(original.Name, target) { Attributes = original.Attributes & ~variance });
        }

        foreach (var (original, copy) in originals.Zip(target.GenericParameters))
        {
            foreach (var constraint in original.Constraints)
            {
                copy.Constraints.Add(new GenericParameterConstraint(In(constraint.ConstraintType)));
            }
        }
    }

    public TypeReference In(TypeReference type) => type switch
    {
        GenericParameter { Type: GenericParameterType.Type } outer => _target.GenericParameters[outer.Position],
        GenericParameter own => _target.GenericParameters[_ofType + own.Position],
        GenericInstanceType instance => Instance(instance),
        ArrayType array => new ArrayType(In(array.ElementType), array.Rank),
        ByReferenceType reference => new ByReferenceType(In(reference.ElementType)),
        RequiredModifierType modifier => new RequiredModifierType(modifier.ModifierType, In(modifier.ElementType)),
        _ => type,
    };

    public MethodReference In(MethodReference called)
    {
        if (called is not GenericInstanceMethod method)
        {
            return OfType(called);
        }

        var instance = new GenericInstanceMethod(OfType(method.ElementMethod));
        foreach (var argument in method.GenericArguments)
        {
            instance.GenericArguments.Add(In(argument));
        }

        return instance;
    }

    private MethodReference OfType(MethodReference called)
    {
        if (!called.DeclaringType.ContainsGenericParameter)
        {
            return called;
        }

        var copy = new MethodReference(called.Name, called.ReturnType, In(called.DeclaringType))
        {
            HasThis = called.HasThis,
            ExplicitThis = called.ExplicitThis,
            CallingConvention = called.CallingConvention,
        };
        foreach (var parameter in called.GenericParameters)
        {
            copy.GenericParameters.Add(new GenericParameter(parameter.Name, copy));
        }

        foreach (var parameter in called.Parameters)
        {
            copy.Parameters.Add(new ParameterDefinition(parameter.ParameterType));
        }

        return copy;
    }

    private GenericInstanceType Instance(GenericInstanceType type)
    {
        var copy = new GenericInstanceType(type.ElementType);
        foreach (var argument in type.GenericArguments)
        {
            copy.GenericArguments.Add(In(argument));
        }

        return copy;
    }
}
