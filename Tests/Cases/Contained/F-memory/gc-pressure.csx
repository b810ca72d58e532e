//! status: "rejected"
//! limits: {"allocation": 67108864, "timeout": 2000}
GC.AddMemoryPressure(long.MaxValue);
