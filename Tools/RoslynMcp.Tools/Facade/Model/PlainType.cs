namespace RoslynMcp.Tools.Facade.Model;

/// <summary>The types that need no declaration.</summary>
/// <param name="Qualified">As the compiler is told it.</param>
/// <param name="Short">As a model is told it.</param>
/// <param name="Verb">What the bridge calls the methods that read and write it.</param>
internal sealed record PlainType(string Qualified, string Short, string Verb)
{
    public static readonly PlainType Int = new("int", "int", "Whole");
    public static readonly PlainType Long = new("long", "long", "LongWhole");
    public static readonly PlainType Double = new("double", "double", "Number");
    public static readonly PlainType Decimal = new("decimal", "decimal", "Exact");
    public static readonly PlainType Bool = new("bool", "bool", "Flag");
    public static readonly PlainType String = new("string", "string", "Text");
    public static readonly PlainType DateTimeOffset = new("global::System.DateTimeOffset", "DateTimeOffset", "Time");
    public static readonly PlainType DateOnly = new("global::System.DateOnly", "DateOnly", "Date");
    public static readonly PlainType Guid = new("global::System.Guid", "Guid", "Id");
    public static readonly PlainType Json = new("global::System.Text.Json.JsonElement", "JsonElement", "Json");
}
