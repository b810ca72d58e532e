namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>One thing that hostile code tries. It has succeeded when it returns, and was refused when it throws.</summary>
internal sealed record Attack(string Name, Action<Targets> Try, string? Needs = null)
{
    /// <summary>An attack that no ordinary user succeeds with, confined or not.</summary>
    public const string Root = "root";

    /// <summary>An attack that a kernel without this part, or with it closed, refuses anyway.</summary>
    public const string Kernel = "a kernel that offers it";

    /// <summary>An attack that would damage the machine or this process if it were let through.</summary>
    public const string Nobody = "nobody to run it unconfined";

    public string Outcome(Targets targets)
    {
        try
        {
            Try(targets);
            return "succeeded\t";
        }
        catch (Exception refused)
        {
            var reason = refused is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : refused;
            return $"refused\t{reason.GetType().Name}: {reason.Message.ReplaceLineEndings(" ")}";
        }
    }
}
