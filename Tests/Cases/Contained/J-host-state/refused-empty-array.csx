//! status: "rejected"
System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(Array.Empty<int>()) = 1;
