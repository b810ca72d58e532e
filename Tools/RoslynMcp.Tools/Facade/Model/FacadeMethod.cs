using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Facade.Model;

/// <summary>A tool as a method; <see cref="Promised"/> is null for a tool without an output schema.</summary>
internal sealed record FacadeMethod(
    ToolDescriptor Tool,
    string Name,
    ImmutableArray<FacadeParameter> Parameters,
    TypeReference? Promised);
