//! error: { "code": "allocation" }
object all = new string('x', 100_000);
for (var n = 0; n < 9; n++)
{
    all = (all, all);
}

return all.ToString()!.Length;
