namespace RoslynMcp.Tools.Facade.Model;

/// <summary>The types that need no declaration.</summary>
/// <param name="Short">As a model is told it.</param>
/// <param name="Verb">What the bridge calls the methods that read and write it.</param>
internal sealed record PlainType(string Short, string Verb)
{
    public static readonly PlainType Int = new("int", "Whole");
    public static readonly PlainType Long = new("long", "LongWhole");
    public static readonly PlainType Double = new("double", "Number");
    public static readonly PlainType Decimal = new("decimal", "Exact");
    public static readonly PlainType Bool = new("bool", "Flag");
    public static readonly PlainType String = new("string", "Text");
    public static readonly PlainType DateTimeOffset = new("DateTimeOffset", "Time");
    public static readonly PlainType DateOnly = new("DateOnly", "Date");
    public static readonly PlainType Guid = new("Guid", "Id");
    public static readonly PlainType Json = new("JsonElement", "Json");
}
