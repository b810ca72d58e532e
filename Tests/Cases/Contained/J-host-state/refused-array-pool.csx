//! status: "rejected"
var rented = System.Buffers.ArrayPool<byte>.Shared.Rent(100);
System.Buffers.ArrayPool<byte>.Shared.Return(rented);
