//! expect: 4
return Task.FromResult(4);
