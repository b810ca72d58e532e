namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>A resource by its number and the most that a process may have of it.</summary>
internal sealed record Limit(string Name, int Resource, ulong Most)
{
    public static IEnumerable<Limit> For(ConfinementRole role, ConfinementSettings settings, bool ownUser)
    {
        yield return new("processor time", 0, (ulong)settings.ProcessorSeconds);
        yield return new("file size", 1, 0);
        // Private writable memory; what the collector only reserves does not count.
        yield return new("writable memory", 2, (ulong)(settings.HeapLimit + settings.NativeLimit));
        yield return new("core dump", 4, 0);
        // The runtime keeps one for each assembly that it has loaded.
        yield return new("descriptors", 7, role switch
        {
            ConfinementRole.Runner => 512,
            ConfinementRole.Compiler => 1024,
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role has limits of its own."),
        });
        yield return new("locked memory", 8, 65536);
        yield return new("queued messages", 12, 0);
        yield return new("nice", 13, 0);
        yield return new("real-time priority", 14, 0);
        if (ownUser)
        {
            // Counted for a user as a whole: with a shared user, the host's own threads would be counted too.
            yield return new("threads", 6, 64);
        }
    }
}
