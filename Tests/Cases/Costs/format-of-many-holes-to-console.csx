//! error: { "code": "allocation" }
Console.WriteLine(string.Concat(Enumerable.Repeat("{0}{1}{2}{3}", 100)), new string('x', 1_000_000), 1, 2, 3);
