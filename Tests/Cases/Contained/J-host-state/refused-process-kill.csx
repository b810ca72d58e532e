//! status: "rejected"
System.Diagnostics.Process.GetCurrentProcess().Kill();
