//! status: "rejected"
System.Diagnostics.Activity.Current = null;
