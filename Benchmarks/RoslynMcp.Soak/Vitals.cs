namespace RoslynMcp.Soak;

/// <summary>How a process is doing while nothing runs.</summary>
/// <param name="Executions">How many there were so far.</param>
/// <param name="WorkingSet">Resident bytes.</param>
/// <param name="Heap">Managed bytes that survive a collection.</param>
/// <param name="LoadContexts">Load contexts that survive one.</param>
/// <param name="Handles">Open descriptors before the collection: what waits for a finalizer counts.</param>
/// <param name="Threads">Threads of the process.</param>
/// <param name="Zombies">Children that ended and were not waited for.</param>
/// <param name="Workers">Children that live.</param>
/// <param name="TempFiles">Entries of the temporary folder.</param>
internal sealed record Vitals(
    int Executions,
    long WorkingSet,
    long Heap,
    int LoadContexts,
    int Handles,
    int Threads,
    int Zombies,
    int Workers,
    int TempFiles)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Executions,8} executions  {WorkingSet >> 20,5} MiB resident  {Heap >> 10,7} KiB held  {LoadContexts,4} contexts  {Handles,4} handles  {Threads,3} threads  {Zombies,2} zombies  {Workers,2} workers  {TempFiles,3} temp files");
}
