using System.ComponentModel;

#pragma warning disable IDE0130 // The compiler looks this attribute up by its full name.
namespace System.Runtime.CompilerServices;

/// <summary>
/// Asks the compiler for the runtime's own async in one method: awaits become calls, and no state machine is made
/// (dotnet/roslyn, docs/features/Runtime Async Design.md). Metering then redirects those calls.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuntimeAsyncMethodGenerationAttribute(bool runtimeAsync) : Attribute
{
    /// <summary>Whether to generate it.</summary>
    public bool RuntimeAsync { get; } = runtimeAsync;
}
