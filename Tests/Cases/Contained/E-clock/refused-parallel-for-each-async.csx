//! status: "rejected"
await Parallel.ForEachAsync(Enumerable.Range(0, 9), async (n, token) => { while (true) { } });
