return System.Buffers.ArrayPool<byte>.Shared.Rent(10).Length; //! RMCP076
