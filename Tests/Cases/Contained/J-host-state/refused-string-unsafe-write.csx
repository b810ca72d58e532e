//! status: "rejected"
System.Runtime.InteropServices.MemoryMarshal.AsMemory("text".AsMemory()).Span[0] = 'X';
