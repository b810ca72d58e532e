using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Naming;

namespace RoslynMcp.Tools.Facade.Printing;

/// <summary>How types are written.</summary>
internal sealed record TypeSpelling(Func<PlainType, string> Plain, string Collections, string Task, string Unpromised)
{
    /// <summary>Short, for a model.</summary>
    public static readonly TypeSpelling Reading = new(plain => plain.Short, "", "Task", "ToolOutput");

    public string Of(TypeReference type) => type.IsNullable ? $"{OfValue(type)}?" : OfValue(type);

    public string Result(FacadeMethod method) => method.Promised is { } promised ? Of(promised) : Unpromised;

    public string Parameters(FacadeMethod method) => string.Join(", ", method.Parameters.Select(parameter =>
        $"{Of(parameter.Type)} {Keyword.Escape(parameter.Name)}{(parameter.Default is null ? "" : $" = {parameter.Default}")}"));

    public string Signature(FacadeMethod method) => $"{Task}<{Result(method)}> {method.Name}({Parameters(method)})";

    public string Member(RecordMember member) => $"{Of(member.Type)} {member.Name}{(member.IsOptional ? " = null" : "")}";

    private string OfValue(TypeReference type) => type switch
    {
        PlainReference plain => Plain(plain.Type),
        ListReference list => $"{Collections}IReadOnlyList<{Of(list.Item)}>",
        MapReference map => $"{Collections}IReadOnlyDictionary<string, {Of(map.Value)}>",
        DeclaredReference declared => declared.Name,
        _ => throw new InvalidOperationException($"No spelling for {type.GetType().Name}."),
    };
}
