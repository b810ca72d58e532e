//! expect: 5
await Task.FromResult(5)
