//! status: "limitExceeded"
//! error: {"code":"stack"}
object a = 1;
object b = 1;
for (var n = 0; n < 100_000; n++)
{
    a = new object[] { a };
    b = new object[] { b };
}

return System.Collections.StructuralComparisons.StructuralEqualityComparer.Equals(a, b);
