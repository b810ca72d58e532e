//! error: { "code": "allocation" }
object[] values = [1, new Long()];
return string.Format(string.Concat(Enumerable.Repeat("{1}", 400)), values).Length;

class Long
{
    private static readonly string Text = new('x', 1_000_000);

    public override string ToString() => Text;
}
