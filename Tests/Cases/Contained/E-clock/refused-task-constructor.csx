//! status: "rejected"
var task = new Task(() => { while (true) { } });
task.Start();
