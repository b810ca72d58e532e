namespace RoslynMcp.HostileWorker.Work;

/// <summary>What an ordinary guest does; every piece must go on in confinement.</summary>
internal static class OrdinaryWork
{
    public static IReadOnlyList<Piece> All { get; } = [.. DataWork.All, .. RuntimeWork.All];

    public static int Run()
    {
        foreach (var piece in All)
        {
            Console.Out.WriteLine($"{piece.Name}\t{piece.Outcome()}");
        }

        return 0;
    }
}
