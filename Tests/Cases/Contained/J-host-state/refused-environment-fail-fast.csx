//! status: "rejected"
Environment.FailFast("x");
