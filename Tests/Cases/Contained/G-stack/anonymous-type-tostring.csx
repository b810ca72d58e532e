//! status: "limitExceeded"
//! error: {"code":"stack"}
object a = 1;
for (var n = 0; n < 200_000; n++)
{
    a = new { a };
}

return a.ToString()!.Length;
