using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>
/// The fixed lists of framework assemblies that snippets are compiled against, read once per process. What most snippets do without
/// stands in a second list, for those that fail: its extension methods are candidates of every call of LINQ.
/// </summary>
internal static class FrameworkReferences
{
    private static readonly string[] Usual =
    [
        "System.Private.CoreLib",
        "System.Runtime",
        "System.Collections",
        "System.Console",
        "System.Linq",
        "System.Text.Json",
        "System.Text.RegularExpressions",
    ];

    /// <summary>
    /// Wider than the policy on purpose: a snippet that names <c>HttpClient</c> is told what to do instead, not that there is none.
    /// </summary>
    private static readonly string[] Others =
    [
        "System.Collections.Concurrent",
        "System.Collections.Immutable",
        "System.ComponentModel.Primitives",
        "System.Diagnostics.Process",
        "System.Linq.AsyncEnumerable",
        "System.Linq.Expressions",
        "System.Linq.Parallel",
        "System.Linq.Queryable",
        "System.Memory",
        "System.Net.Http",
        "System.Net.Primitives",
        "System.Net.Sockets",
        "System.ObjectModel",
        "System.Private.Uri",
        "System.Runtime.InteropServices",
        "System.Runtime.Numerics",
        "System.Security.Cryptography",
        "System.Text.Encodings.Web",
        "System.Threading",
        "System.Threading.Tasks.Parallel",
        "System.Threading.Thread",
    ];

    private static readonly Lazy<ImmutableArray<MetadataReference>> UsualRead = new(() => Read(Usual));

    private static readonly Lazy<ImmutableArray<MetadataReference>> AllRead = new(() => [.. UsualRead.Value, .. Read(Others)]);

    /// <summary>What most snippets need.</summary>
    public static ImmutableArray<MetadataReference> Common => UsualRead.Value;

    public static ImmutableArray<MetadataReference> All => AllRead.Value;

    /// <summary>Whether the IL of a snippet may refer to an assembly of that name at all.</summary>
    public static bool Contains(string assembly) => Usual.Contains(assembly) || Others.Contains(assembly);

    private static ImmutableArray<MetadataReference> Read(string[] names)
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. names.Select(name => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(folder, $"{name}.dll")))];
    }
}
