using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>A method of the facade and what calling it may do.</summary>
internal sealed record FacadeMethod(string ClassName, string Name, ToolEffect Effect);
