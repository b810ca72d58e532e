//! status: "rejected"
System.Runtime.CompilerServices.Unsafe.AsRef(in "text".GetPinnableReference()) = 'X';
