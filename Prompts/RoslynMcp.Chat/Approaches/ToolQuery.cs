using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat.Approaches;

/// <summary>What a model looks for.</summary>
internal sealed record ToolQuery(string Query, FacadeDetail Detail, int Limit);
