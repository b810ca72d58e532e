using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>
/// The fixed list of framework assemblies that a snippet is compiled against. It is wider than the policy on purpose: a snippet that
/// names <c>HttpClient</c> is told what to do instead, not that the type does not exist. Read once per process.
/// </summary>
internal static class FrameworkReferences
{
    private static readonly string[] Names =
    [
        "System.Private.CoreLib",
        "System.Runtime",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Immutable",
        "System.ComponentModel.Primitives",
        "System.Console",
        "System.Diagnostics.Process",
        "System.Linq",
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
        "System.Runtime.Numerics",
        "System.Runtime.InteropServices",
        "System.Security.Cryptography",
        "System.Text.Encodings.Web",
        "System.Text.Json",
        "System.Text.RegularExpressions",
        "System.Threading",
        "System.Threading.Tasks.Parallel",
        "System.Threading.Thread",
    ];

    private static readonly Lazy<ImmutableArray<MetadataReference>> Read = new(() =>
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. Names.Select(name => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(folder, $"{name}.dll")))];
    });

    public static ImmutableArray<MetadataReference> All => Read.Value;

    /// <summary>Whether the IL of a snippet may refer to an assembly of that name at all.</summary>
    public static bool Contains(string assembly) => Array.IndexOf(Names, assembly) >= 0;
}
