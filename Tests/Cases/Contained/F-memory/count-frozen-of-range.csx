//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return System.Collections.Frozen.FrozenSet.ToFrozenSet(Enumerable.Range(0, 1_000_000_000)).Count;
