//! status: "limitExceeded"
//! error: {"code":"stack"}
var last = new Exception("x");
for (var n = 0; n < 100_000; n++)
{
    last = new Exception("x", last);
}

return last.ToString().Length;
