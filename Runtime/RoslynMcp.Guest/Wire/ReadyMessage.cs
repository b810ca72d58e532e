namespace RoslynMcp.Guest.Wire;

/// <summary>A worker's first word.</summary>
/// <param name="Protocol">Its <see cref="WireProtocol.Version"/>.</param>
/// <param name="Build">Its <see cref="WireProtocol.Build"/>.</param>
/// <param name="Confinement">What confines it: each measure, whether it is in force, and why not.</param>
internal sealed record ReadyMessage(int Protocol, string Build, IReadOnlyList<WireMeasure> Confinement)
{
    public WireWriter Write() => new WireWriter(MessageKind.Ready)
        .Int(Protocol)
        .Text(Build)
        .Each(Confinement, static (to, measure) => to
            .Text(measure.Name)
            .Bool(measure.InForce)
            .Bool(measure.IsEssential)
            .Text(measure.Explanation));

    public static ReadyMessage Read(WireReader from) => new(
        from.Int(),
        from.Text(),
        from.Each(static measure => new WireMeasure(measure.Text(), measure.Bool(), measure.Bool(), measure.Text())));
}
