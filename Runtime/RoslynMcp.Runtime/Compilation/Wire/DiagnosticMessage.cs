using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Compilation.Wire;

/// <summary>A diagnostic on the wire.</summary>
internal static class DiagnosticMessage
{
    public static void Write(WireWriter to, SnippetDiagnostic found) => to
        .Text(found.Id)
        .Text(found.Stage)
        .Text(found.Severity)
        .Int(found.Line)
        .Int(found.Column)
        .Text(found.Message)
        .Text(found.Repair);

    public static SnippetDiagnostic Read(WireReader from)
        => new(from.Text(), from.Text(), from.Text(), from.Int(), from.Int(), from.Text(), from.Text());
}
