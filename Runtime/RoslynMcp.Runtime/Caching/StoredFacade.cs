using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Caching;

/// <summary>A facade as it is kept on disk.</summary>
/// <param name="Source">What was generated.</param>
/// <param name="Image">The same compiled.</param>
internal sealed record StoredFacade(FacadeSource Source, byte[] Image);
