//! expect: null
Console.WriteLine("hello");
Console.Write(1);
Console.WriteLine("{0} {1}", "a", 2);
Console.WriteLine($"{1.5:F1}");
Console.WriteLine();
