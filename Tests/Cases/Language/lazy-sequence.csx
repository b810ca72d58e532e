//! expect: [0,2,4]
return Enumerable.Range(0, 3).Select(n => n * 2);
