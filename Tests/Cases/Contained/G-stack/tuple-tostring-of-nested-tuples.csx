//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
object a = 1;
for (var n = 0; n < 200_000; n++)
{
    a = Tuple.Create(a);
}

return a.ToString()!.Length;
