//! status: "rejected"
Parallel.ForEach(new[] { 1, 2, 3 }, _ => { while (true) { } });
