using System.Collections.Immutable;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Naming;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Tests.Facade.Oracle;

/// <summary>The statements that make JSON of values.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="facade">The class they stand in.</param>
/// <param name="json">The variable that holds the bridge's writer.</param>
internal sealed class WriterPrinter(SourceWriter writer, FacadeClass facade, string json)
{
    private const string WriterType = "global::RoslynMcp.Guest.Bridge.ArgumentWriter";
    private const string OptionalType = "global::RoslynMcp.Guest.Bridge.OptionalArguments";
    private const string ItemsType = "global::RoslynMcp.Guest.Bridge.Items";

    private static readonly TypeSpelling Spelling = CompiledSpelling.Whole;

    private int _variables;

    /// <summary>A snippet may pass null for anything; the tool says what it thinks of it.</summary>
    public void PrintArguments(ImmutableArray<FacadeParameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            Print(parameter.WireName, Keyword.Escape(parameter.Name), parameter.Type, isLeftOut: parameter.Default == CSharpText.Null);
        }
    }

    public void Print(RecordDeclaration record)
    {
        writer.Line($"private static void {Name(record.Name)}({WriterType} {json}, {record.Name}? value)");
        writer.Open();
        writer.Line($"if ({json}.Open(value))");
        writer.Open();
        foreach (var member in record.Members)
        {
            var value = $"value!.{member.Name}";
            if (member.Type.IsNullable || IsValue(member.Type))
            {
                Print(member.WireName, value, member.Type, member.IsOptional);
            }
            else
            {
                writer.Line($"{json}.Name({CSharpText.Literal(member.WireName)}, {value});");
                writer.Line($"{Write(member.Type, value)};");
            }
        }

        writer.Line($"{json}.Close();");
        writer.Close();
        writer.Close();
    }

    public void Print(EnumDeclaration choice)
    {
        writer.Line($"private static void {Name(choice.Name)}({WriterType} {json}, {choice.Name} value)");
        writer.Indented(() => writer.Line($"=> {json}.Choice({ConversionPrinter.Names(choice.Name)}, (int)value);"));
    }

    private void Print(string wireName, string value, TypeReference type, bool isLeftOut)
    {
        var name = $"{json}.Name({CSharpText.Literal(wireName)});";
        if (!type.IsNullable)
        {
            writer.Line(name);
            writer.Line($"{Write(type, value)};");
            return;
        }

        if (isLeftOut && Optional(wireName, value, type) is { } call)
        {
            writer.Line($"{call};");
            return;
        }

        var some = $"__{++_variables}";
        if (!isLeftOut)
        {
            writer.Line(name);
        }

        writer.Line($"if ({value} is {{ }} {some})");
        writer.Open();
        if (isLeftOut)
        {
            writer.Line(name);
        }

        writer.Line($"{Write(type, some)};");
        writer.Close();
        if (!isLeftOut)
        {
            writer.Line("else");
            writer.Open();
            writer.Line($"{json}.Null();");
            writer.Close();
        }
    }

    /// <summary>The call that writes name and value or nothing; null where there is none for the type.</summary>
    private string? Optional(string wireName, string value, TypeReference type)
    {
        var arguments = $"{json}, {CSharpText.Literal(wireName)}, {value}";
        return type switch
        {
            PlainReference plain => $"{OptionalType}.Optional{plain.Type.Verb}({arguments})",
            ListReference list => $"{OptionalType}.OptionalList<{Spelling.Of(list.Item)}>({arguments}, {Writer(list.Item)})",
            MapReference map => $"{OptionalType}.OptionalMap<{Spelling.Of(map.Value)}>({arguments}, {Writer(map.Value)})",
            DeclaredReference => null,
            _ => throw new InvalidOperationException($"No writer for {type.GetType().Name}."),
        };
    }

    private string Write(TypeReference type, string value) => Write(json, type, value);

    private static string Write(string json, TypeReference type, string value) => type switch
    {
        PlainReference plain => $"{json}.{plain.Type.Verb}({value})",
        ListReference list => $"{json}.List<{Spelling.Of(list.Item)}>({value}, {Writer(list.Item)})",
        MapReference map => $"{json}.Map<{Spelling.Of(map.Value)}>({value}, {Writer(map.Value)})",
        DeclaredReference declared => $"{Name(declared.Name)}({json}, {value})",
        _ => throw new InvalidOperationException($"No writer for {type.GetType().Name}."),
    };

    /// <summary>A function that writes the type; null is dealt with by its caller.</summary>
    private static string Writer(TypeReference type) => type switch
    {
        DeclaredReference { IsNullable: false } declared => Name(declared.Name),
        PlainReference { IsNullable: false } plain => $"{ItemsType}.Write{plain.Type.Verb}",
        { IsNullable: false } => $"static (json, item) => {Write("json", type, "item")}",
        _ => $"static (json, item) => {{ if (item is {{ }} some) {{ {Write("json", type, "some")}; }} }}",
    };

    private bool IsValue(TypeReference type) => type switch
    {
        PlainReference plain => plain.Type != PlainType.String,
        DeclaredReference declared => facade.Enums.Contains(declared.Name),
        ListReference or MapReference => false,
        _ => throw new InvalidOperationException($"{type.GetType().Name} is neither."),
    };

    private static string Name(string type) => $"Write_{type}";
}
