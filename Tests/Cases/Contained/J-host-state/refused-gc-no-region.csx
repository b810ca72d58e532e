//! status: "rejected"
GC.TryStartNoGCRegion(1000);
