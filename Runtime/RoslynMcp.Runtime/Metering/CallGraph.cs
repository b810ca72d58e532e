using Mono.Cecil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Who calls whom within a module, and so which methods can recurse. What leaves the module may come back through any method that is
/// virtual, that a delegate was made of, or that an interface names.
/// </summary>
internal sealed class CallGraph
{
    /// <summary>Instructions that a call may cost, all that it calls included, before it counts as a step.</summary>
    private const int Cheap = 100;

    private readonly Dictionary<MethodDefinition, OwnCalls> _calls;
    private readonly HashSet<MethodDefinition> _calledBack;
    private readonly HashSet<MethodDefinition> _calledInLoops;
    private readonly HashSet<MethodDefinition> _recursive = [];
    private readonly HashSet<MethodDefinition> _selfRecursive = [];
    private readonly Dictionary<MethodDefinition, int> _costs = [];

    public CallGraph(IReadOnlyList<MethodDefinition> methods)
    {
        _calls = methods.ToDictionary(method => method, OwnCalls.Of);
        var referred = _calls.Values.SelectMany(calls => calls.Referred).ToHashSet();
        _calledBack = [.. methods.Where(method => referred.Contains(method) || MayBeCalledBack(method))];
        _calledInLoops = [.. _calls.Values.SelectMany(calls => calls.InLoops)];
        FindRecursion(methods);
    }

    public EntryProbe ProbeOf(MethodDefinition method)
    {
        if (_selfRecursive.Contains(method) || (_recursive.Contains(method) && _calledInLoops.Contains(method)))
        {
            return EntryProbe.Inline;
        }

        if (_recursive.Contains(method) || IsRunByTheRuntime(method) || CostOf(method) > Cheap)
        {
            return _calledInLoops.Contains(method) ? EntryProbe.Inline : EntryProbe.Call;
        }

        return _calledBack.Contains(method) ? EntryProbe.Call : EntryProbe.None;
    }

    private static bool MayBeCalledBack(MethodDefinition method)
        => method.IsVirtual || method.HasOverrides || (method is { IsStatic: true, IsPublic: true } && method.DeclaringType.HasInterfaces);

    /// <summary>What the serializer calls to read and write objects, though nothing of the module refers to it.</summary>
    private static bool MayBeSerialized(MethodDefinition method)
        => method is { IsConstructor: true, IsStatic: false } || method.IsGetter || method.IsSetter;

    /// <summary>The entry, and what initializes types: no call in IL leads to them.</summary>
    private static bool IsRunByTheRuntime(MethodDefinition method) => EntryMethod.Is(method) || method is { IsConstructor: true, IsStatic: true };

    private void FindRecursion(IReadOnlyList<MethodDefinition> methods)
    {
        var fromOutside = new HashSet<MethodDefinition>(_calledBack.Concat(methods.Where(MayBeSerialized)));
        fromOutside.UnionWith(ReachedFrom(fromOutside.ToArray()));
        foreach (var method in methods)
        {
            var reached = ReachedFrom([method]);
            if (reached.Contains(method))
            {
                _selfRecursive.Add(method);
                _recursive.Add(method);
            }
            else if (fromOutside.Contains(method) && (_calls[method].CallsOut || reached.Any(own => _calls[own].CallsOut)))
            {
                _recursive.Add(method);
            }
        }
    }

    /// <summary>What is called from there, directly or not.</summary>
    private HashSet<MethodDefinition> ReachedFrom(IEnumerable<MethodDefinition> start)
    {
        var reached = new HashSet<MethodDefinition>();
        var open = new Stack<MethodDefinition>(start);
        while (open.TryPop(out var method))
        {
            foreach (var called in _calls[method].Direct)
            {
                if (_calls.ContainsKey(called) && reached.Add(called))
                {
                    open.Push(called);
                }
            }
        }

        return reached;
    }

    /// <summary>Only asked of methods that don't recurse; calls of what is metered itself cost one.</summary>
    private int CostOf(MethodDefinition method)
    {
        if (_recursive.Contains(method))
        {
            return 1;
        }

        if (!_costs.TryGetValue(method, out var cost))
        {
            cost = method.Body.Instructions.Count;
            foreach (var called in _calls[method].Direct.Where(_calls.ContainsKey))
            {
                cost += CostOf(called) is var inner && inner > Cheap ? 1 : inner * CallsOf(method, called);
            }

            _costs.Add(method, cost = BackEdges.Of(method.Body).Count > 0 ? Cheap + 1 : cost);
        }

        return cost;
    }

    private static int CallsOf(MethodDefinition method, MethodDefinition called)
        => method.Body.Instructions.Count(instruction => instruction.Operand is MethodReference reference && reference.Name == called.Name);
}
