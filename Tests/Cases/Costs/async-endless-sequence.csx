//! error: { "code": "timeout" }
return await AsyncEnumerable.InfiniteSequence(0, 0).CountAsync();
