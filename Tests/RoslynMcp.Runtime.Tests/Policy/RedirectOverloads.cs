using System.Reflection;
using Mono.Cecil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Guest.Redirects;
using RoslynMcp.Runtime.Metering;
using RoslynMcp.Runtime.Verification;
using VerifyMSTest;

namespace RoslynMcp.Runtime.Tests.Policy;

[TestClass]
public sealed class RedirectOverloads
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>What no snippet may call needs none.</summary>
    [TestMethod]
    public void A_stand_in_stands_for_what_snippets_may_call()
    {
        using var scratch = ModuleDefinition.CreateModule("scratch", ModuleKind.Dll);
        var dead = typeof(GuestConsole).Assembly.GetTypes()
            .SelectMany(group => group.GetCustomAttributes<RedirectsAttribute>().SelectMany(redirects => RedirectPairs.Of(redirects.Type, group)))
            .Select(pair => DocumentationIds.Of(scratch.ImportReference(pair.Original)))
            .Where(id => !SymbolPolicy.Default.AllowsInIL(id));

        Assert.IsEmpty(dead, string.Join("\n", dead));
    }

    /// <summary>A stand-in for one overload and none for the next is a hole or a decision: the list is reviewed like the policy.</summary>
    [TestMethod]
    public async Task An_allowed_overload_of_a_method_with_stand_ins_has_one_or_is_known_to_need_none()
    {
        using var scratch = ModuleDefinition.CreateModule("scratch", ModuleKind.Dll);
        var open = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var group in typeof(GuestConsole).Assembly.GetTypes())
        {
            foreach (var redirects in group.GetCustomAttributes<RedirectsAttribute>())
            {
                var names = RedirectPairs.Of(redirects.Type, group).Select(pair => pair.Original.Name).ToHashSet();
                open.UnionWith(redirects.Type.GetMembers(Members).OfType<MethodBase>()
                    .Where(method => names.Contains(method.Name))
                    .Select(method => DocumentationIds.Of(scratch.ImportReference(method)))
                    .Where(id => SymbolPolicy.Default.AllowsInIL(id) && !RedirectTable.Default.TryFind(redirects.Type.FullName!, () => id, out _)));
            }
        }

        await Verifier.Verify(string.Join("\n", open) + "\n");
    }
}
