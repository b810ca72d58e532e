//! status: "faulted"
//! largest: 20000
//! limits: {"timeout": 5000}
throw new Exception(new string('x', 20_000_000));
