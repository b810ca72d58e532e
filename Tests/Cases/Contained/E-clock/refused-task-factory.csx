//! status: "rejected"
await Task.Factory.StartNew(() => { while (true) { } });
