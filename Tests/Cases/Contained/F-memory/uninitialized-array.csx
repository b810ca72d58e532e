//! status: "rejected"
//! limits: {"allocation": 67108864, "timeout": 2000}
return GC.AllocateUninitializedArray<byte>(1_000_000_000).Length;
