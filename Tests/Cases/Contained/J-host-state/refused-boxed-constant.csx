//! status: "rejected"
System.Runtime.CompilerServices.Unsafe.Unbox<int>((object)1) = 2;
