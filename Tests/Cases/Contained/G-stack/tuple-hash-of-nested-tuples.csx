//! status: "succeeded"
object a = 1;
for (var n = 0; n < 200_000; n++)
{
    a = (a, 1);
}

return a.GetHashCode();
