//! status: "rejected"
return System.Threading.Tasks.TaskAsyncEnumerableExtensions.ToBlockingEnumerable(Endless()).Count();

async IAsyncEnumerable<int> Endless() { while (true) { yield return 1; } }
