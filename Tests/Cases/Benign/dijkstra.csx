//! expect: 3
var graph = new Dictionary<string, (string To, int Cost)[]>
{
    ["a"] = [("b", 1), ("c", 5)],
    ["b"] = [("c", 2)],
    ["c"] = [],
};
var best = new Dictionary<string, int> { ["a"] = 0 };
var queue = new PriorityQueue<string, int>();
queue.Enqueue("a", 0);
while (queue.Count > 0)
{
    var at = queue.Dequeue();
    foreach (var (to, cost) in graph[at])
    {
        var total = best[at] + cost;
        if (!best.TryGetValue(to, out var known) || total < known)
        {
            best[to] = total;
            queue.Enqueue(to, total);
        }
    }
}
return best["c"];
