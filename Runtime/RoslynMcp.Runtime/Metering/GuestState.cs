using Mono.Cecil;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Whether anything could pass from one execution of a loaded snippet to the next.</summary>
internal static class GuestState
{
    /// <summary>Static fields are the only place; those of the compiler's own classes hold nothing but delegates and literals.</summary>
    public static bool IsDeclaredBy(ModuleDefinition module)
        => module.GetTypes().Any(type => !CompilerGenerated.IsUnspeakable(type) && type.Fields.Any(field => field.IsStatic && !field.IsLiteral));
}
