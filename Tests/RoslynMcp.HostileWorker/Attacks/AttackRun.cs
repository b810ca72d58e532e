namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>Makes all attacks, each on a thread of its own, since what one gives up would stay with the thread.</summary>
internal static class AttackRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static int All(Targets targets)
    {
        var bare = Environment.GetEnvironmentVariable(Worker.Confinement.Linux.CleanEnvironment.Notes) is null;
        foreach (var attack in AttackTable.All.Where(attack => !bare || attack.Needs != Attack.Nobody))
        {
            var outcome = "hung\t";
            var thread = new Thread(() => outcome = attack.Outcome(targets)) { IsBackground = true };
            thread.Start();
            thread.Join(Patience);
            Console.Out.WriteLine($"{attack.Name}\t{outcome}");
        }

        return 0;
    }
}
