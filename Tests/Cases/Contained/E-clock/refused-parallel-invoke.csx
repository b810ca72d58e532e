//! status: "rejected"
Parallel.Invoke(() => { while (true) { } });
