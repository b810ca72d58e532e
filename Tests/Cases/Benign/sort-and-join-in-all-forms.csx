//! expect: "1a 2b 3c|0,9|x1y|1-,a;2|bbcc|3"
using System.Threading;
var keys = new[] { 3, 1, 2 };
var items = new[] { "c", "a", "b" };
Array.Sort(keys, items);
var pair = new object[] { 9, 0 };
Array.Sort((Array)pair);
var text = new StringBuilder("aacc").Replace("a", "b", 0, 2).ToString();
using var source = new CancellationTokenSource();
var wait = Task.Delay(1, source.Token);
await wait;
await Task.Delay(TimeSpan.Zero, CancellationToken.None);
var span = new[] { 3, 1 };
span.AsSpan().Sort(Comparer<int>.Default);
return string.Join("|",
    string.Join(' ', keys.Zip(items, (key, item) => $"{key}{item}")),
    string.Join(",", pair),
    string.Concat("x", 1, 'y'),
    new StringBuilder().AppendJoin(";", new object[] { "1-,a", 2 }).ToString(),
    text,
    span[1]);
