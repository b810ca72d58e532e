using System.Collections.Immutable;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade.Printing;

/// <summary>The declarations as a model reads them: without bodies, attributes and qualified names.</summary>
internal static class ReadingPrinter
{
    private static readonly TypeSpelling Spelling = TypeSpelling.Reading;

    public static ImmutableArray<FacadeTool> Print(FacadeModel model)
        =>
        [
            .. model.Classes
                .SelectMany(facade => Print(facade, facade.Types.ToDictionary(type => type.Name, StringComparer.Ordinal)))
                .OrderBy(tool => tool.Id, StringComparer.Ordinal),
        ];

    private static IEnumerable<FacadeTool> Print(FacadeClass facade, Dictionary<string, TypeDeclaration> declared)
    {
        foreach (var method in facade.Methods)
        {
            var types = NeededTypes.Of(method, declared);
            yield return new FacadeTool(
                method.Tool.Id,
                facade.Name,
                method.Name,
                Spelling.Signature(method),
                string.Join('\n', types.Select(Declaration)),
                DocText.Clean(method.Tool.Description),
                method.Tool.Effects)
            {
                FullDeclaration = Full(facade, method, types),
            };
        }
    }

    private static string Full(FacadeClass facade, FacadeMethod method, IReadOnlyList<TypeDeclaration> types)
    {
        var writer = new SourceWriter();
        writer.Line($"static class {facade.Name}");
        writer.Open();
        DocComment.Write(writer, method);
        writer.Line($"static {Spelling.Signature(method)};");
        foreach (var type in types)
        {
            DocComment.Write(writer, type);
            writer.Line(Declaration(type));
        }

        writer.Close();
        return writer.ToString().TrimEnd('\n');
    }

    private static string Declaration(TypeDeclaration declaration) => declaration switch
    {
        RecordDeclaration record => $"record {record.Name}({string.Join(", ", record.Members.Select(Spelling.Member))});",
        EnumDeclaration choice => $"enum {choice.Name} {{ {string.Join(", ", choice.Members.Select(member => member.Name))} }}",
        _ => throw new InvalidOperationException($"No declaration for {declaration.GetType().Name}."),
    };
}
