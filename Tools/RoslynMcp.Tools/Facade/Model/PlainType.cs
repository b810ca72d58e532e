namespace RoslynMcp.Tools.Facade.Model;

/// <summary>The types that need no declaration, as the compiler and as a model is told them.</summary>
internal sealed record PlainType(string Qualified, string Short)
{
    public static readonly PlainType Int = new("int", "int");
    public static readonly PlainType Long = new("long", "long");
    public static readonly PlainType Double = new("double", "double");
    public static readonly PlainType Decimal = new("decimal", "decimal");
    public static readonly PlainType Bool = new("bool", "bool");
    public static readonly PlainType String = new("string", "string");
    public static readonly PlainType DateTimeOffset = new("global::System.DateTimeOffset", "DateTimeOffset");
    public static readonly PlainType DateOnly = new("global::System.DateOnly", "DateOnly");
    public static readonly PlainType Guid = new("global::System.Guid", "Guid");
    public static readonly PlainType Json = new("global::System.Text.Json.JsonElement", "JsonElement");
}
