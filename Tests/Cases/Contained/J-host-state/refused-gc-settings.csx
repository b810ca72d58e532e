//! status: "rejected"
System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.LowLatency;
