//! status: "rejected"
new System.Diagnostics.Tracing.EventSource("x");
