using Mono.Cecil;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// What the compiler wrote to read, set or make a plain value, or to hand a call on: it can't loop or recurse, and whoever calls it
/// is metered.
/// </summary>
internal static class PlainMethods
{
    public static bool Includes(MethodDefinition method)
    {
        var isAccessor = method.IsGetter || method.IsSetter;
        return CompilerGenerated.IsUnspeakable(method.DeclaringType)
            ? (isAccessor || method.IsConstructor || IsSource(method)) && method.Body.CodeSize < 64
            : isAccessor && method.Body.CodeSize < 16
                && method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");
    }

    /// <summary>
    /// An asynchronous iterator as the source of what it promises; each member calls the framework's own source. An await calls them
    /// where the framework lets no exception through: one from OnCompleted it throws again on a pool thread, which ends the process.
    /// So no probe may stand here.
    /// </summary>
    private static bool IsSource(MethodDefinition method)
        => method.Overrides.Any(overridden => overridden.DeclaringType.Namespace == "System.Threading.Tasks.Sources");
}
