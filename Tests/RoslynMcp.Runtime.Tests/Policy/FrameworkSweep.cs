using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Compilation;
using VerifyMSTest;

namespace RoslynMcp.Runtime.Tests.Policy;

[TestClass]
public sealed class FrameworkSweep
{
    private const string Legend = """
        What a snippet may do with every public type of the assemblies it is compiled against.
          +  a snippet may name it      c  only the compiler may      -  nobody may
        A type on one line has one verdict for all its members; otherwise those that are not refused follow.

        """;

    private static readonly CSharpCompilation Framework = CSharpCompilation.Create("sweep", references: FrameworkReferences.All);

    [TestMethod]
    public async Task The_verdict_of_every_public_member_changes_only_with_a_reviewed_diff()
    {
        var text = new StringBuilder(Legend);
        foreach (var assembly in Assemblies().OrderBy(assembly => assembly.Name, StringComparer.Ordinal))
        {
            var types = PublicSurface.TypesOf(assembly.GlobalNamespace).OrderBy(Id, StringComparer.Ordinal).ToList();
            if (types.Count > 0)
            {
                text.Append(null, $"\n# {assembly.Name}\n");
                types.ForEach(type => Write(text, type));
            }
        }

        await Verifier.Verify(text.ToString());
    }

    [TestMethod]
    public void No_type_that_is_a_capability_may_be_named()
    {
        var named = Assemblies()
            .SelectMany(assembly => PublicSurface.TypesOf(assembly.GlobalNamespace))
            .Where(type => SymbolPolicy.Default.Allows(type) && Capabilities.Is(type))
            .Select(Id);

        Assert.AreEqual("", string.Join('\n', named));
    }

    [TestMethod]
    public void No_member_that_may_be_named_takes_or_returns_a_capability()
    {
        var members = Assemblies()
            .SelectMany(assembly => PublicSurface.TypesOf(assembly.GlobalNamespace))
            .Where(SymbolPolicy.Default.Allows)
            .SelectMany(PublicSurface.MembersOf)
            .Where(member => !PublicSurface.IsConstructorOfDelegate(member))
            .Where(member => Verdict(member) == '+' && PublicSurface.SignatureOf(member).Any(Capabilities.Is))
            .Select(Id);

        Assert.AreEqual("", string.Join('\n', members));
    }

    private static IEnumerable<IAssemblySymbol> Assemblies()
        => FrameworkReferences.All.Select(reference => (IAssemblySymbol)Framework.GetAssemblyOrModuleSymbol(reference)!);

    private static void Write(StringBuilder text, INamedTypeSymbol type)
    {
        var verdict = Verdict(type);
        var members = PublicSurface.MembersOf(type).Select(member => (verdict: Verdict(member), id: Id(member))).ToList();
        var isUniform = members.All(member => member.verdict == verdict);
        text.Append(null, $"{verdict} {Id(type)[2..]}{(isUniform || members.Count == 0 ? "" : $"  {members.Count(member => member.verdict != '-')} of {members.Count}")}\n");
        if (!isUniform)
        {
            foreach (var (own, id) in members.Where(member => member.verdict != '-').OrderBy(member => member.id, StringComparer.Ordinal))
            {
                text.Append(null, $"    {own} {id[0]}:{id[(Id(type).Length + 1)..]}\n");
            }
        }
    }

    private static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId()!;

    private static char Verdict(ISymbol symbol)
    {
        var id = Id(symbol);
        return SymbolPolicy.Default.AllowsInSource(id) ? '+' : SymbolPolicy.Default.AllowsInIL(id) ? 'c' : '-';
    }
}
