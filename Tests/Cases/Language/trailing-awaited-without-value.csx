//! expect: null
await Task.Delay(1)
