//! expect: null
//! output: "hello\n"
Console.WriteLine("hello")
