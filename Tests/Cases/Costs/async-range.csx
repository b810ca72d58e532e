//! error: { "code": "timeout" }
return await AsyncEnumerable.Range(0, int.MaxValue).CountAsync() + await AsyncEnumerable.Range(0, int.MaxValue).CountAsync();
