namespace RoslynMcp.Runtime.Isolation;

/// <summary>Runners that have served a tenant and may serve the same one again; the longest unused one leaves first.</summary>
internal sealed class TenantRunners(int most)
{
    private readonly LinkedList<(string Tenant, Runner Runner)> _byUse = new();

    public Runner? TryTake(string tenant)
    {
        for (var node = _byUse.First; node is not null; node = node.Next)
        {
            if (node.Value.Tenant == tenant)
            {
                _byUse.Remove(node);
                return node.Value.Runner;
            }
        }

        return null;
    }

    /// <summary>Keeps a runner, and gives one that must end instead: a dead one, or the longest unused.</summary>
    public Runner? Keep(string tenant, Runner runner)
    {
        if (runner.HasExited)
        {
            return runner;
        }

        _byUse.AddFirst((tenant, runner));
        if (_byUse.Count <= most)
        {
            return null;
        }

        var last = _byUse.Last!.Value.Runner;
        _byUse.RemoveLast();
        return last;
    }

    public IReadOnlyList<Runner> TakeAll()
    {
        List<Runner> all = [.. _byUse.Select(kept => kept.Runner)];
        _byUse.Clear();
        return all;
    }
}
