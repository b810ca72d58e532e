//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return new StringBuilder().AppendFormat("{0,500000000}", 1).Length;
