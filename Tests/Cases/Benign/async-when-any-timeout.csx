//! expect: "done"
var work = Task.Run(async () => { await Task.Delay(1); return "done"; });
var winner = await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(5)));
return winner == work ? await work : "late";
