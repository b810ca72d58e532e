//! expect: [1,2]
return new[] { "1", "2" }.Select(int.Parse).ToArray();
