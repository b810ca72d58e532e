//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
return await AsyncEnumerable.Repeat(1, int.MaxValue).Concat(AsyncEnumerable.Repeat(1, int.MaxValue)).MaxAsync();
