//! expect: 3
return await Task.FromResult(3).WaitAsync(TimeSpan.FromSeconds(1));
