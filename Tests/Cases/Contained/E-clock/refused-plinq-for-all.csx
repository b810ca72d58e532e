//! status: "rejected"
ParallelEnumerable.Range(0, 10).ForAll(n => { while (true) { } });
