//! status: "rejected"
return Enumerable.Range(0, 10).AsParallel().Select(n => { while (true) { } return n; }).Sum();
