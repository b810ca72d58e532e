using System.Collections.Frozen;
using Mono.Cecil;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Runtime.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>What IL may refer to in our own assemblies: the tools; once metered, the probes and stand-ins that metering writes.</summary>
internal static class OwnReference
{
    /// <summary>What the layout puts on the entry method; metering takes it off again.</summary>
    private const string EntryAttribute = "System.Runtime.CompilerServices.RuntimeAsyncMethodGenerationAttribute";

    private static readonly FrozenSet<string> Written = WrittenByMetering();
    private static readonly FrozenSet<string> WrittenTypes
        = RedirectTable.Default.Stands.Select(method => method.DeclaringType!.FullName!).Append(typeof(Probe).FullName!).Append(typeof(Tank).FullName!).ToFrozenSet();

    public static bool IsOwn(TypeReference type) => type.Scope?.Name is AssemblyNames.Facade or AssemblyNames.Guest;

    public static bool Allows(TypeReference type, VerifiedStage stage) => IsTools(type) || stage switch
    {
        VerifiedStage.Emitted => type.FullName == EntryAttribute && IsGuest(type),
        VerifiedStage.Metered => WrittenTypes.Contains(type.FullName) && IsGuest(type),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };

    public static bool Allows(MemberReference member, VerifiedStage stage)
    {
        var type = member.DeclaringType.GetElementType();
        return (IsTools(type) && !IsFacadesOwn(member.Name)) || (Allows(type, stage) && stage switch
        {
            VerifiedStage.Emitted => member is MethodReference { Name: ".ctor" },
            VerifiedStage.Metered => member is MethodReference method && Written.Contains(DocumentationIds.Of(method)),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
        });
    }

    private static bool IsGuest(TypeReference type) => type.Scope.Name == AssemblyNames.Guest;

    /// <summary>What the facade reads and writes its JSON with is private to it; the names are the generator's and no tool's.</summary>
    private static bool IsFacadesOwn(string member)
        => member.StartsWith("Read_", StringComparison.Ordinal)
            || member.StartsWith("Write_", StringComparison.Ordinal)
            || member.StartsWith("Names_", StringComparison.Ordinal);

    private static bool IsTools(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Namespace == "Tools";
    }

    private static FrozenSet<string> WrittenByMetering()
    {
        using var scratch = ModuleDefinition.CreateModule("written", ModuleKind.Dll);
        return typeof(Probe).GetMethods().Where(method => method.IsStatic)
            .Concat(RedirectTable.Default.Stands)
            .Select(method => DocumentationIds.Of(scratch.ImportReference(method)))
            .ToFrozenSet();
    }
}
