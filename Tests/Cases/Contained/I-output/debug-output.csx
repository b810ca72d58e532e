//! status: "rejected"
System.Diagnostics.Debug.WriteLine("x");
System.Diagnostics.Trace.WriteLine("x");
