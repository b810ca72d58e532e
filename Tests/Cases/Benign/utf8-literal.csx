//! expect: 2
return "hi"u8.Length;
