using Mono.Cecil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks the tables of what a module refers to: assemblies, native modules, types, members.</summary>
internal sealed class ReferenceCheck(SymbolPolicy policy, VerifiedStage stage, Findings findings)
{
    public void Check(ModuleDefinition module)
    {
        RefuseAny(module.ModuleReferences, "native module");
        RefuseAny(module.Resources, "resource");
        RefuseAny(module.ExportedTypes, "forwarded type");
        RefuseAny(module.AssemblyReferences.Where(assembly => !IsKnown(assembly)), "assembly");
        RefuseAny(module.GetTypeReferences().Where(type => !Allows(type)), "type");
        RefuseAny(module.GetMemberReferences().Where(member => !Allows(member)), "member");
    }

    private static bool IsKnown(AssemblyNameReference assembly)
        => string.IsNullOrEmpty(assembly.Culture)
            && !assembly.IsWindowsRuntime
            && (assembly.Name is AssemblyNames.Facade or AssemblyNames.Guest || FrameworkReferences.Contains(assembly.Name));

    private bool Allows(TypeReference type) => type.Scope is AssemblyNameReference
        && (OwnReference.IsOwn(type) ? OwnReference.Allows(type, stage) : policy.AllowsInIL(DocumentationIds.Of(type)));

    private bool Allows(MemberReference member)
    {
        if (member is MethodReference { ExplicitThis: true } or MethodReference { CallingConvention: not (MethodCallingConvention.Default or MethodCallingConvention.Generic) })
        {
            return false;
        }

        var type = member.DeclaringType;
        if (type is ArrayType || type.GetElementType() is TypeDefinition)
        {
            return true;
        }

        if (OwnReference.IsOwn(type.GetElementType()))
        {
            return OwnReference.Allows(member, stage);
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

    private void RefuseAny<T>(IEnumerable<T> found, string what)
    {
        foreach (var item in found)
        {
            findings.Add($"{what} {item}");
        }
    }
}
