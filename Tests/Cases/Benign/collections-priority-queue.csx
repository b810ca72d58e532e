//! expect: ["low","high"]
var pq = new PriorityQueue<string, int>();
pq.Enqueue("high", 9);
pq.Enqueue("low", 1);
var order = new List<string>();
while (pq.TryDequeue(out var item, out var priority)) order.Add(item);
return order;
