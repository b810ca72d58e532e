using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Compilation.Wire;

/// <summary>What became of a text, on the wire.</summary>
internal static class CompileMessage
{
    public static WireWriter Write(CompileOutcome outcome) => outcome switch
    {
        { Snippet: { } snippet } => Write(snippet, Times(new WireWriter(MessageKind.Compiled, snippet.Image.Length + 1024), outcome)),
        { Refusal: ExecutionResult.Rejected rejected } => Times(new WireWriter(MessageKind.Refused), outcome)
            .Each(rejected.Diagnostics, DiagnosticMessage.Write)
            .Optional(rejected.Error, static (to, error) => to.Text(error.Code).Text(error.Message)),
        { Refusal: ExecutionResult.LimitExceeded limit } => Times(new WireWriter(MessageKind.TooLarge), outcome).Text(limit.Error.Message),
        _ => throw new ArgumentException("A compiler either accepts or rejects.", nameof(outcome)),
    };

    public static CompileOutcome Read(Frame frame)
    {
        var from = frame.Read();
        var (validate, compile) = (from.Double(), from.Double());
        return frame.Kind switch
        {
            MessageKind.Compiled => new CompileOutcome(ReadSnippet(from), Refusal: null, validate, compile),
            MessageKind.Refused => new CompileOutcome(Snippet: null, ReadRejected(from), validate, compile),
            MessageKind.TooLarge => new CompileOutcome(Snippet: null, Refusals.TooLargeForTheStack(from.Text()), validate, compile),
            _ => throw new WireException($"{frame.Kind} is no answer to a text"),
        };
    }

    private static WireWriter Times(WireWriter to, CompileOutcome outcome) => to.Double(outcome.ValidateMs).Double(outcome.CompileMs);

    private static WireWriter Write(CompiledSnippet snippet, WireWriter to)
    {
        to.Bytes(snippet.Image)
            .Int(snippet.EntryToken)
            .Each(snippet.Effects, static (to, effect) => to.Text(effect.Tool).Bool(effect.ReadOnly).Bool(effect.Destructive))
            .Each(snippet.Warnings, DiagnosticMessage.Write);
        LineMapMessage.Write(to, snippet.Lines);
        return to.Bool(snippet.HasState);
    }

    private static CompiledSnippet ReadSnippet(WireReader from) => new(
        from.Bytes().ToArray(),
        from.Int(),
        [.. from.Each(static effect => new ToolEffect(effect.Text(), effect.Bool(), effect.Bool()))],
        [.. from.Each(DiagnosticMessage.Read)],
        LineMapMessage.Read(from),
        from.Bool());

    private static ExecutionResult.Rejected ReadRejected(WireReader from) => new()
    {
        Diagnostics = [.. from.Each(DiagnosticMessage.Read)],
        Error = from.Optional(static error => new ExecutionError(error.Text(), error.Text())),
    };
}
