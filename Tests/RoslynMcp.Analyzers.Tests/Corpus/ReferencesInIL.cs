using Mono.Cecil;
using Mono.Cecil.Rocks;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Analyzers.Tests.Corpus;

/// <summary>Asks the policy about every reference of a compiled snippet, by documentation id.</summary>
internal static class ReferencesInIL
{
    public static IEnumerable<string> Refused(byte[] image)
    {
        using var module = ModuleDefinition.ReadModule(new MemoryStream(image));
        var ids = module.GetTypeReferences().Where(IsFramework).Select(type => DocCommentId.GetDocCommentId(type.Resolve()))
            .Concat(module.GetMemberReferences().Where(m => m.DeclaringType is not ArrayType && IsFramework(m.DeclaringType)).Select(Id));
        return ids.Where(id => !SymbolPolicy.Default.AllowsInIL(id)).Distinct().Order(StringComparer.Ordinal).ToList();
    }

    // A reference may name its types through generic arguments; the definition has the id that the list uses.
    private static string Id(MemberReference reference) => DocCommentId.GetDocCommentId(reference switch
    {
        MethodReference method => method.Resolve() ?? throw new InvalidOperationException($"{reference} does not resolve."),
        FieldReference field => field.Resolve() ?? throw new InvalidOperationException($"{reference} does not resolve."),
        _ => throw new InvalidOperationException($"{reference} is of an unknown kind."),
    });

    private static bool IsFramework(TypeReference type) => type.GetElementType().Scope is AssemblyNameReference { Name: not "Facade" };
}
