using Mono.Cecil;
using RoslynMcp.Runtime.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>
/// Bounds what one frame takes of the stack. A method looks at the stack once its frame is there, and a frame larger than all that is
/// left would have ended the process before. Where a type argument depends on the caller's own, metering looks at its size.
/// </summary>
internal static class SizeCheck
{
    /// <summary>What the compiler's own structures may take: state machines and closures hold the locals of a method.</summary>
    private const int MostOfCompiler = 64 << 10;

    private const int MostOfFrame = 1 << 20;

    /// <summary>What is too large, and how large it may be; none in any ordinary snippet. A large type explains large methods.</summary>
    public static IReadOnlyList<string> Check(ModuleDefinition module)
    {
        var types = module.GetTypes().ToList();
        List<string> large = [.. types.SelectMany(Check)];
        return large is [] ? [.. types.SelectMany(type => type.Methods).SelectMany(Check).Distinct()] : large;
    }

    private static IEnumerable<string> Check(TypeDefinition type)
    {
        var most = CompilerGenerated.IsUnspeakable(type) ? MostOfCompiler : ValueSizes.Most;
        if (type.IsValueType && ValueSizes.Of(type, parameter: 8) > most)
        {
            yield return $"{type.Name.Split('`')[0]} of more than {most} bytes";
        }
    }

    private static IEnumerable<string> Check(MethodDefinition method)
    {
        var locals = method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [];
        if (method.Parameters.Select(parameter => parameter.ParameterType).Concat(locals).Sum(type => ValueSizes.Of(type, ValueSizes.Most)) > MostOfFrame)
        {
            yield return $"parameters and locals of {Written(method)} of more than {MostOfFrame} bytes";
        }

        foreach (var member in method.HasBody ? method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MemberReference>() : [])
        {
            foreach (var argument in TypeArguments.Of(member).Where(IsTooLarge))
            {
                yield return $"{argument.Name.Split('`')[0]} of more than {ValueSizes.Most} bytes";
            }
        }
    }

    private static bool IsTooLarge(TypeReference argument)
        => argument is GenericInstanceType { IsValueType: true, ContainsGenericParameter: false } && ValueSizes.Of(argument, 0) > ValueSizes.Most;

    /// <summary>The name of a local function as it was written, which the compiler puts between others of its own.</summary>
    private static string Written(MethodDefinition method)
        => method.Name.Split("g__") is [_, var local] ? local[..Math.Max(local.IndexOf('|'), 0)] : EntryMethod.Is(method) ? "the top level" : method.Name;
}
