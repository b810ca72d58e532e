//! expect: ["abc", "def", "gh"]
using System.IO;

using var reader = new StringReader("abcdefgh");
var buffer = new char[3];
var parts = new List<string>();
for (var read = reader.Read(buffer, 0, 3); read > 0; read = reader.ReadBlock(buffer.AsSpan()))
{
    parts.Add(new string(buffer, 0, read));
}

return parts;
