using Mono.Cecil;
using RoslynMcp.Runtime.Parsing;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// The method that the layout made. The compiler wrote it for the runtime's own async: its body returns the plain value, and each
/// await is a call. Without the flag, and with those calls redirected, it is an ordinary method.
/// </summary>
internal static class EntryMethod
{
    /// <summary>MethodImplOptions.Async, which Mono.Cecil has no name for.</summary>
    public const MethodImplAttributes RuntimeAsync = (MethodImplAttributes)0x2000;

    public static bool Is(MethodDefinition method)
        => method.Name == LaidOutSnippet.MethodName
            && method.DeclaringType is { IsNested: false, Namespace: "", Name: LaidOutSnippet.ClassName };

    public static MethodDefinition Of(ModuleDefinition module)
        => module.GetType(LaidOutSnippet.ClassName).Methods.Single(Is);

    public static void MakeSynchronous(MethodDefinition entry)
    {
        entry.ImplAttributes &= ~RuntimeAsync;
        entry.ReturnType = entry.Module.TypeSystem.Object;
        entry.CustomAttributes.Clear();
    }
}
