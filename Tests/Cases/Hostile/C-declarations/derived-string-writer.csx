using System.IO;
var spy = new Spy();
spy.Write("some letters".AsSpan());
return spy.Kept?.Length;
class Spy : StringWriter //! RMCP050
{
    public char[]? Kept;
    public override void Write(char[] buffer, int index, int count) => Kept = buffer;
}
