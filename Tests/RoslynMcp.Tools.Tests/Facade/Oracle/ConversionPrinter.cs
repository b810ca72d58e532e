using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Tests.Facade.Oracle;

/// <summary>The private part of a class: a reader for each type that comes with a result, a writer for each that goes with arguments.</summary>
internal static class ConversionPrinter
{
    public static IEnumerable<Action> Prints(SourceWriter writer, FacadeClass facade)
    {
        var declared = facade.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var read = NeededTypes.Of(facade.Methods.Select(method => method.Promised).OfType<TypeReference>(), declared);
        var written = NeededTypes.Of(facade.Methods.SelectMany(method => method.Parameters).Select(parameter => parameter.Type), declared);
        foreach (var choice in read.Union(written).OfType<EnumDeclaration>())
        {
            yield return () => PrintNames(writer, choice);
        }

        foreach (var type in read)
        {
            yield return () => PrintReader(writer, type);
        }

        foreach (var type in written)
        {
            yield return () => PrintWriter(new WriterPrinter(writer, facade, "json"), type);
        }
    }

    /// <summary>The field with an enum's texts. No tool or type has such a name: identifiers have underscores before digits only.</summary>
    public static string Names(string type) => $"Names_{type}";

    private static void PrintNames(SourceWriter writer, EnumDeclaration choice)
        => writer.Line($"private static readonly string[] {Names(choice.Name)} = [{string.Join(", ", choice.Members.Select(member => CSharpText.Literal(member.WireName)))}];");

    private static void PrintReader(SourceWriter writer, TypeDeclaration type)
    {
        switch (type)
        {
            case RecordDeclaration record:
                ReaderPrinter.Print(writer, record);
                break;
            case EnumDeclaration choice:
                ReaderPrinter.Print(writer, choice);
                break;
            default:
                throw new InvalidOperationException($"No reader for {type.GetType().Name}.");
        }
    }

    private static void PrintWriter(WriterPrinter printer, TypeDeclaration type)
    {
        switch (type)
        {
            case RecordDeclaration record:
                printer.Print(record);
                break;
            case EnumDeclaration choice:
                printer.Print(choice);
                break;
            default:
                throw new InvalidOperationException($"No writer for {type.GetType().Name}.");
        }
    }
}
