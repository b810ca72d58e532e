//! status: "rejected"
GC.Collect();
