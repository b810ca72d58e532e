//! status: "succeeded"
//! contains: "10"
var steps = 0;
await Task.Delay(1).ConfigureAwait(false);
steps++;
await Task.WhenAny(Task.Delay(1)).ConfigureAwait(false);
steps++;
await new ValueTask(Task.Delay(1)).ConfigureAwait(false);
steps++;
await new ValueTask<Task>(Task.WhenAny(Task.Delay(1))).ConfigureAwait(false);
steps++;
return steps + await InAMethodAsync();

static async Task<int> InAMethodAsync()
{
    var steps = 0;
    await Task.WhenAny(Task.Delay(1)).ConfigureAwait(false);
    for (var n = 0; n < 2; n++) steps++;
    await new ValueTask<Task>(Task.WhenAny(Task.Delay(1))).ConfigureAwait(false);
    for (var n = 0; n < 2; n++) steps++;
    await foreach (var _ in Task.WhenEach(new List<Task> { Task.Delay(1) }).ConfigureAwait(false)) steps++;
    await foreach (var _ in Task.WhenEach(new List<Task> { Task.Delay(1) }).WithCancellation(default).ConfigureAwait(false)) steps++;
    return steps;
}
