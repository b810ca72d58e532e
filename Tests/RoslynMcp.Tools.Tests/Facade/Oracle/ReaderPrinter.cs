using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Tests.Facade.Oracle;

/// <summary>
/// The methods that make a class's types of JSON. They are plain calls of the bridge, as a serializer would have to learn each type
/// in each process.
/// </summary>
internal static class ReaderPrinter
{
    private const string Json = "json";
    private const string ItemsType = "global::RoslynMcp.Guest.Bridge.Items";
    private const string ReaderType = "global::RoslynMcp.Guest.Bridge.ResultReader";

    private static readonly TypeSpelling Spelling = CompiledSpelling.Whole;

    public static void Print(SourceWriter writer, RecordDeclaration record)
    {
        writer.Line($"private static {record.Name} {Name(record.Name)}({ReaderType} {Json})");
        writer.Open();
        writer.Line($"{Json}.Open();");
        writer.Line($"var value = new {record.Name}({(record.Members.IsEmpty ? ");" : "")}");
        writer.Indented(() =>
        {
            for (var index = 0; index < record.Members.Length; index++)
            {
                writer.Line($"{Member(record.Members[index])}{(index == record.Members.Length - 1 ? ");" : ",")}");
            }
        });
        writer.Line($"{Json}.Close();");
        writer.Line("return value;");
        writer.Close();
    }

    public static void Print(SourceWriter writer, EnumDeclaration choice)
    {
        writer.Line($"private static {choice.Name} {Name(choice.Name)}({ReaderType} {Json})");
        writer.Indented(() => writer.Line($"=> ({choice.Name}){Json}.Choice({ConversionPrinter.Names(choice.Name)});"));
    }

    /// <summary>A function that reads the type; null is dealt with by its caller.</summary>
    public static string Reader(TypeReference type) => type switch
    {
        DeclaredReference { IsNullable: false } declared => Name(declared.Name),
        PlainReference { IsNullable: false } plain => $"{ItemsType}.Read{plain.Type.Verb}",
        _ => $"static {Json} => {Read(type, Json)}",
    };

    private static string Member(RecordMember member)
    {
        var name = CSharpText.Literal(member.WireName);
        return member.IsOptional ? $"{Json}.Optional({name}) ? {Read(member.Type, Json)} : null"
            : member.Type.IsNullable ? $"{Json}.Nullable({name}) ? {Read(member.Type, Json)} : null"
            : Read(member.Type, $"{Json}.Member({name})");
    }

    private static string Read(TypeReference type, string from) => type switch
    {
        PlainReference plain => $"{from}.{plain.Type.Verb}()",
        ListReference list => $"{from}.List<{Spelling.Of(list.Item)}>({Reader(list.Item)})",
        MapReference map => $"{from}.Map<{Spelling.Of(map.Value)}>({Reader(map.Value)})",
        DeclaredReference declared => $"{Name(declared.Name)}({from})",
        _ => throw new InvalidOperationException($"No reader for {type.GetType().Name}."),
    };

    private static string Name(string type) => $"Read_{type}";
}
