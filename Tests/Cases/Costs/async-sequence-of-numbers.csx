//! error: { "code": "timeout" }
return await AsyncEnumerable.Sequence(0, int.MaxValue, 1).CountAsync();
