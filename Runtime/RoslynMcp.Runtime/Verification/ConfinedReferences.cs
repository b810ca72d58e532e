using System.Collections.Frozen;
using Mono.Cecil;
using RoslynMcp.Runtime.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>
/// Some of what the compiler writes on its own account stands only in code that no author can write: there it is allowed, elsewhere
/// it is what the source rules should have refused.
/// </summary>
internal static class ConfinedReferences
{
    private const string CompilerServices = "System.Runtime.CompilerServices";
    private const string InteropServices = "System.Runtime.InteropServices";

    private static readonly FrozenDictionary<string, Func<MethodDefinition, bool>> ByType = new Dictionary<string, Func<MethodDefinition, bool>>
    {
        ["System.Type"] = RecordMembers.MayUseType,
        ["System.RuntimeTypeHandle"] = RecordMembers.MayUseType,
        [$"{CompilerServices}.Unsafe"] = IsDataHelper,
        [$"{InteropServices}.MemoryMarshal"] = IsDataHelper,
        [$"{CompilerServices}.AsyncHelpers"] = EntryMethod.Is,
        [$"{CompilerServices}.TaskAwaiter"] = IsStep,
        [$"{CompilerServices}.TaskAwaiter`1"] = IsStep,
        [$"{CompilerServices}.ValueTaskAwaiter"] = IsStep,
        [$"{CompilerServices}.ValueTaskAwaiter`1"] = IsStep,
        [$"{CompilerServices}.YieldAwaitable"] = IsStepOrEntry,
        [$"{CompilerServices}.YieldAwaitable/YieldAwaiter"] = IsStepOrEntry,
        [$"{CompilerServices}.ConfiguredTaskAwaitable/ConfiguredTaskAwaiter"] = IsStep,
        [$"{CompilerServices}.ConfiguredTaskAwaitable`1/ConfiguredTaskAwaiter"] = IsStep,
        [$"{CompilerServices}.ConfiguredValueTaskAwaitable/ConfiguredValueTaskAwaiter"] = IsStep,
        [$"{CompilerServices}.ConfiguredValueTaskAwaitable`1/ConfiguredValueTaskAwaiter"] = IsStep,
        ["System.Runtime.ExceptionServices.ExceptionDispatchInfo"] = IsStepOrEntry,
        ["System.Threading.Interlocked"] = method => method.IsAddOn || method.IsRemoveOn || IsStep(method),
    }.ToFrozenDictionary();

    /// <summary>Whether a method may call this member of the framework.</summary>
    public static bool Allows(MethodReference called, MethodDefinition from)
        => !ByType.TryGetValue(called.DeclaringType.GetElementType().FullName, out var isPlace)
            ? called.Name != "GetAwaiter" || IsStep(from)
            : isPlace(from);

    /// <summary>A helper that the compiler writes for constant data and inline arrays.</summary>
    private static bool IsDataHelper(MethodDefinition method) => CompilerGenerated.IsData(method.DeclaringType);

    /// <summary>A method of the class behind an async method or an iterator.</summary>
    private static bool IsStep(MethodDefinition method) => CompilerGenerated.IsStateMachine(method.DeclaringType);

    private static bool IsStepOrEntry(MethodDefinition method) => IsStep(method) || EntryMethod.Is(method);
}
