namespace RoslynMcp.Tools.Facade.Model;

/// <summary>A parameter; <see cref="Default"/> is a C# literal, or null when an argument is required.</summary>
internal sealed record FacadeParameter(string WireName, string Name, TypeReference Type, string? Default, string Description)
{
    /// <summary>What <see cref="Default"/> says as a value: an enum's is its position; null for null, and for a required parameter.</summary>
    public object? Constant { get; init; }
}
