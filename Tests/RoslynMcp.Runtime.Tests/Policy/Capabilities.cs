using Microsoft.CodeAnalysis;

namespace RoslynMcp.Runtime.Tests.Policy;

/// <summary>
/// Types whose values reach out of a snippet, by name; what derives from one is one too. A text in memory is
/// none: StringReader and StringWriter reach nothing, and TextWriter only what it is given. Task implements IAsyncResult, which
/// nobody can name.
/// </summary>
internal static class Capabilities
{
    private static readonly HashSet<string> Names =
    [
        // Reflection and code
        "System.Reflection.MemberInfo", "System.Reflection.Assembly", "System.Reflection.Module", "System.Reflection.ParameterInfo",
        "System.Reflection.ICustomAttributeProvider", "System.RuntimeTypeHandle", "System.RuntimeMethodHandle", "System.RuntimeFieldHandle",
        "System.TypedReference", "System.Linq.Expressions.Expression", "System.Linq.IQueryable", "System.Linq.IQueryable`1", "System.Linq.IQueryProvider", "System.Runtime.Serialization.SerializationInfo",
        // Files, network, processes
        "System.IO.Stream", "System.IO.StreamReader", "System.IO.StreamWriter", "System.IO.FileSystemInfo", "System.IO.BinaryReader", "System.IO.BinaryWriter",
        "System.Net.Http.HttpMessageInvoker", "System.Net.EndPoint", "System.Net.Sockets.Socket", "System.Diagnostics.Process",
        "System.AppDomain",
        // Threads and scheduling
        "System.Threading.Thread", "System.Threading.WaitHandle", "System.Threading.SynchronizationContext", "System.Threading.ExecutionContext",
        "System.Threading.Timer", "System.Threading.Tasks.TaskScheduler", "System.Threading.Tasks.TaskFactory", "System.IAsyncResult",
        // Raw memory and handles
        "System.IntPtr", "System.UIntPtr", "System.Runtime.InteropServices.SafeHandle", "System.Runtime.InteropServices.CriticalHandle",
        "System.Runtime.InteropServices.GCHandle", "System.WeakReference", "System.WeakReference`1",
        // Ways to anything
        "System.IServiceProvider", "System.ComponentModel.TypeConverter",
        "System.Text.Json.Serialization.JsonConverter`1",
        "System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver",
    ];

    public static bool Is(ITypeSymbol type)
        => type is IPointerTypeSymbol or IFunctionPointerTypeSymbol or IDynamicTypeSymbol
            || type.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate
            || SelfAndBases(type).Any(part => Names.Contains($"{part.ContainingNamespace}.{part.MetadataName}"));

    private static IEnumerable<ITypeSymbol> SelfAndBases(ITypeSymbol type)
    {
        for (var part = type; part is not null; part = part.BaseType)
        {
            yield return part;
        }
    }
}
