//! expect: null
//! output: "1 True x\n2.5-a\n\n"
Console.Write(1);
Console.Write(" {0} ", true);
Console.WriteLine('x');
Console.Write("{0}-{1}", 2.5, "a");
Console.WriteLine();
Console.WriteLine();
