using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>The type arguments of what an instruction refers to: those of the member itself, and of the type that has it.</summary>
internal static class TypeArguments
{
    public static IEnumerable<TypeReference> Of(MemberReference member)
        => new[] { member, member.DeclaringType }.OfType<IGenericInstance>().SelectMany(generic => generic.GenericArguments);
}
