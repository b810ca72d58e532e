namespace RoslynMcp.Guest.Wire;

/// <summary>One message as it came.</summary>
internal readonly record struct Frame(MessageKind Kind, ReadOnlyMemory<byte> Body)
{
    public WireReader Read() => new(Body);

    /// <summary>The body, when it is of that kind.</summary>
    public WireReader Read(MessageKind expected)
        => Kind == expected ? Read() : throw new WireException($"a {expected} message was expected, and {Kind} came");
}
