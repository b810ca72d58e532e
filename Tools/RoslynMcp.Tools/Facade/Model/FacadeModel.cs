using System.Collections.Immutable;

namespace RoslynMcp.Tools.Facade.Model;

/// <summary>The facade before it is printed; both printers read this and nothing else.</summary>
internal sealed record FacadeModel(ImmutableArray<FacadeClass> Classes, ImmutableArray<string> Notes);
