//! status: "rejected"
using var owner = System.Buffers.MemoryPool<byte>.Shared.Rent(100);
