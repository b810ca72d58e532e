namespace RoslynMcp.Guest.Wire;

/// <summary>What a runner loads before it has any work.</summary>
/// <param name="Facade">The compiled facade.</param>
/// <param name="WarmUp">A metered snippet that touches what most snippets use; empty where none was compiled.</param>
/// <param name="WarmUpToken">Metadata token of its entry method.</param>
internal sealed record PrepareMessage(ReadOnlyMemory<byte> Facade, ReadOnlyMemory<byte> WarmUp, int WarmUpToken)
{
    public WireWriter Write() => Write(new WireWriter(MessageKind.Prepare, Facade.Length + WarmUp.Length + 256));

    /// <summary>The same content under another kind: a compiler answers with it.</summary>
    public WireWriter Write(WireWriter to) => to.Bytes(Facade.Span).Bytes(WarmUp.Span).Int(WarmUpToken);

    public static PrepareMessage Read(WireReader from) => new(from.Bytes(), from.Bytes(), from.Int());
}
