using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Mono.Cecil;
using RoslynMcp.Guest.Redirects;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Which framework methods have a stand-in in the guest's assembly; read once from its <c>Redirects</c> classes.</summary>
internal sealed class RedirectTable
{
    private readonly FrozenDictionary<string, MethodInfo> _stands;
    private readonly FrozenSet<string> _types;
    private readonly FrozenSet<string> _classes;
    private readonly FrozenSet<string> _whole;

    private RedirectTable()
    {
        var stands = new Dictionary<string, MethodInfo>();
        var (types, classes, whole) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        using var scratch = ModuleDefinition.CreateModule("redirects", ModuleKind.Dll);
        foreach (var group in typeof(GuestConsole).Assembly.GetTypes())
        {
            foreach (var redirects in group.GetCustomAttributes<RedirectsAttribute>())
            {
                types.Add(redirects.Type.FullName!);
                if (redirects.Type.IsClass && redirects.Type != typeof(object))
                {
                    classes.Add(redirects.Type.FullName!);
                }

                if (redirects.Whole)
                {
                    whole.Add(redirects.Type.FullName!);
                }

                foreach (var (original, stand) in RedirectPairs.Of(redirects.Type, group))
                {
                    stands.Add(DocumentationIds.Of(scratch.ImportReference(original)), stand);
                }
            }
        }

        (_stands, _types, _classes, _whole) = (stands.ToFrozenDictionary(), types.ToFrozenSet(), classes.ToFrozenSet(), whole.ToFrozenSet());
    }

    /// <summary>Everything that metering may call in a framework method's place.</summary>
    public IEnumerable<MethodInfo> Stands => _stands.Values;

    public static RedirectTable Default { get; } = new();

    /// <summary>Whether a type with stand-ins is a class, and not the one that structs derive from as well.</summary>
    public bool IsClass(string type) => _classes.Contains(type);

    /// <summary>Whether a member belongs to a type that is redirected as a whole and has no stand-in.</summary>
    public bool IsMissing(string type, string member) => _whole.Contains(type) && !_stands.ContainsKey(member);

    public bool TryFind(string type, Func<string> member, [NotNullWhen(true)] out MethodInfo? stand)
    {
        stand = null;
        return _types.Contains(type) && _stands.TryGetValue(member(), out stand);
    }
}
