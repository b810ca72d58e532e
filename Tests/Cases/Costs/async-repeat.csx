//! error: { "code": "timeout" }
return await AsyncEnumerable.Repeat(1, int.MaxValue).CountAsync();
