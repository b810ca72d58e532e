using System.Collections.Immutable;

namespace RoslynMcp.Tools.Facade.Model;

/// <summary>A type nested in a category's class.</summary>
internal abstract record TypeDeclaration(string Name, string Description);

/// <summary>A schema object.</summary>
internal sealed record RecordDeclaration(string Name, string Description, ImmutableArray<RecordMember> Members)
    : TypeDeclaration(Name, Description);

/// <summary>A closed set of texts.</summary>
internal sealed record EnumDeclaration(string Name, string Description, ImmutableArray<EnumMember> Members)
    : TypeDeclaration(Name, Description);

/// <summary>A property; an optional one has a nullable type and defaults to null.</summary>
internal sealed record RecordMember(string WireName, string Name, TypeReference Type, bool IsOptional, string Description);

internal sealed record EnumMember(string WireName, string Name);
