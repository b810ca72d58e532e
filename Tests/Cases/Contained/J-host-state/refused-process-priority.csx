//! status: "rejected"
System.Diagnostics.Process.GetCurrentProcess().PriorityClass = 0;
