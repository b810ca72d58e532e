using Mono.Cecil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks the tables of what a module refers to: assemblies, native modules, types, members.</summary>
internal sealed class ReferenceCheck(SymbolPolicy policy, List<string> refusals)
{
    /// <summary>What the layout puts on the entry method; metering takes it off again.</summary>
    private const string EntryAttribute = "System.Runtime.CompilerServices.RuntimeAsyncMethodGenerationAttribute";

    public void Check(ModuleDefinition module)
    {
        RefuseAny(module.ModuleReferences, "native module");
        RefuseAny(module.Resources, "resource");
        RefuseAny(module.ExportedTypes, "forwarded type");
        foreach (var assembly in module.AssemblyReferences.Where(assembly => !IsKnown(assembly.Name)))
        {
            refusals.Add($"assembly {assembly.Name}");
        }

        foreach (var type in module.GetTypeReferences().Where(type => !Allows(type)))
        {
            refusals.Add($"type {type.FullName}");
        }

        foreach (var member in module.GetMemberReferences().Where(member => !Allows(member)))
        {
            refusals.Add($"member {member.FullName}");
        }
    }

    private static bool IsKnown(string assembly)
        => assembly is FacadeAssembly.Name or FacadeAssembly.GuestName || FrameworkReferences.Contains(assembly);

    private bool Allows(TypeReference type)
        => IsOwn(type) ? IsTools(type) || type.FullName == EntryAttribute : policy.AllowsInIL(DocumentationIds.Of(type));

    private bool Allows(MemberReference member)
    {
        var type = member.DeclaringType;
        if (type is ArrayType || type.GetElementType() is TypeDefinition)
        {
            return true;
        }

        if (IsOwn(type.GetElementType()))
        {
            return IsTools(type.GetElementType()) || type.FullName == EntryAttribute;
        }

        return member switch
        {
            MethodReference method => Allows(type, DocumentationIds.Of(method)),
            FieldReference field => Allows(type, DocumentationIds.Of(field)),
            _ => false,
        };
    }

    private bool Allows(TypeReference type, string member)
        => policy.AllowsInIL(member) && !RedirectTable.Default.IsMissing(type.GetElementType().FullName, member);

    private static bool IsOwn(TypeReference type) => type.Scope?.Name is FacadeAssembly.Name or FacadeAssembly.GuestName;

    private static bool IsTools(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace == "Tools";
    }

    private void RefuseAny<T>(IEnumerable<T> found, string what)
        => refusals.AddRange(found.Select(item => $"{what} {item}"));
}
