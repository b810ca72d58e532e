//! status: "rejected"
await Task.Delay(1).ContinueWith(_ => { while (true) { } }, TaskScheduler.Default);
