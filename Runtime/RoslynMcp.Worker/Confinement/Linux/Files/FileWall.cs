namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Puts Landlock in force and, once the program has started again, tries out whether it is.</summary>
internal static class FileWall
{
    private const int ReadFolder = 0x80000; // O_RDONLY | O_CLOEXEC

    public static IEnumerable<ConfinementMeasure> Ask()
    {
        var (version, whyNot) = Landlock.Version();
        return version == 0 ? Missing(whyNot) : OfVersion(version);
    }

    public static IEnumerable<ConfinementMeasure> Raise(IReadOnlyCollection<GrantedPath> granted)
    {
        var (version, whyNot) = Landlock.Version();
        if (version == 0)
        {
            return Missing(whyNot);
        }

        return Landlock.Restrict(version, granted) is { } problem ? Missing(problem) : OfVersion(version);
    }

    /// <summary>Nobody is granted the root folder, and without Landlock everybody can list it.</summary>
    public static ConfinementMeasure TryOut(ConfinementMeasure files)
    {
        var root = NativeMethods.Open("/", ReadFolder);
        if (root < 0)
        {
            return files;
        }

        _ = NativeMethods.Close(root);
        return files.InForce ? ConfinementMeasure.Off(Measure.Files, "the root folder could still be opened") : files;
    }

    private static ConfinementMeasure[] OfVersion(int version) =>
    [
        ConfinementMeasure.On(Measure.Files, $"Landlock {version}: framework and own folder are readable, nothing is writable"),
        version >= 4
            ? ConfinementMeasure.On(Measure.Ports, "no TCP port can be bound or connected to")
            : ConfinementMeasure.Off(Measure.Ports, $"Landlock {version} does not know ports (needs Linux 6.7)"),
        version >= 6
            ? ConfinementMeasure.On(Measure.Scope, "signals and abstract sockets end at this process")
            : ConfinementMeasure.Off(Measure.Scope, $"Landlock {version} does not know scopes (needs Linux 6.12)"),
    ];

    private static ConfinementMeasure[] Missing(string whyNot) =>
    [
        ConfinementMeasure.Off(Measure.Files, whyNot),
        ConfinementMeasure.Off(Measure.Ports, whyNot),
        ConfinementMeasure.Off(Measure.Scope, whyNot),
    ];
}
