//! status: "rejected"
System.Diagnostics.Trace.Listeners.Clear();
