//! status: "succeeded"
object a = 1;
object b = 1;
for (var n = 0; n < 200_000; n++)
{
    a = ValueTuple.Create(a);
    b = ValueTuple.Create(b);
}

return a.Equals(b);
