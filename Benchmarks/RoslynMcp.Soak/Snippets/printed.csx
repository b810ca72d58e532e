// succeeded null
for (var i = 0; i < 20; i++) Console.WriteLine($"line {i}");
