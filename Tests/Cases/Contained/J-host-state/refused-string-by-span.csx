//! status: "rejected"
System.Runtime.InteropServices.MemoryMarshal.GetReference("text".AsSpan()) = 'X';
