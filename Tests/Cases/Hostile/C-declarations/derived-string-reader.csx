using System.IO;
class Spy() : StringReader("") { public override int Read(char[] buffer, int index, int count) => buffer.Length; } //! RMCP050
return new Spy().Read(new char[1], 0, 1);
