using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade.Printing;

/// <summary>XML doc comments, the same for the compiler and for a model.</summary>
internal static class DocComment
{
    public static void Write(SourceWriter writer, FacadeMethod method)
        => Write(writer, method.Tool.Description, method.Parameters.Select(parameter => (parameter.Name, parameter.Description)));

    public static void Write(SourceWriter writer, TypeDeclaration declaration) => Write(
        writer,
        declaration.Description,
        declaration is RecordDeclaration record ? record.Members.Select(member => (member.Name, member.Description)) : []);

    private static void Write(SourceWriter writer, string summary, IEnumerable<(string Name, string Description)> parameters)
    {
        var lines = DocText.Escape(DocText.Clean(summary)).Split('\n');
        if (lines is [var only])
        {
            if (only.Length > 0)
            {
                writer.Line($"/// <summary>{only}</summary>");
            }
        }
        else
        {
            writer.Line("/// <summary>");
            foreach (var line in lines)
            {
                writer.Line($"/// {line}".TrimEnd());
            }

            writer.Line("/// </summary>");
        }

        foreach (var (name, description) in parameters)
        {
            if (DocText.OneLine(description) is { Length: > 0 } text)
            {
                writer.Line($"/// <param name=\"{name}\">{DocText.Escape(text)}</param>");
            }
        }
    }
}
