//! status: "faulted"
//! error: {"code":"runtime"}
//! largest: 20000
throw new Exception(new string('x', 1_000_000));
