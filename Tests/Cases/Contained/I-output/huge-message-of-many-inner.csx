//! status: "faulted"
//! largest: 20000
//! limits: {"timeout": 5000}
throw new AggregateException(Enumerable.Range(0, 10_000).Select(n => new Exception(new string('y', 100))));
