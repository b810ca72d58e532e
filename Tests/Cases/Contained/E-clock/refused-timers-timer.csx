//! status: "rejected"
var timer = new System.Timers.Timer(1);
timer.Elapsed += (_, _) => { while (true) { } };
timer.Start();
