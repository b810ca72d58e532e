//! expect: ["a","b"]
using System.IO;
using var reader = new StringReader("a\nb");
var lines = new List<string>();
while (reader.ReadLine() is { } line) lines.Add(line);
return lines;
