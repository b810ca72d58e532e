//! status: "limitExceeded"
//! error: {"code":"timeout"}
var n = 0L;
for (var i = 0; i < 100_000; i++)
{
    for (var j = 0; j < 100_000; j++)
    {
        n += i ^ j;
    }
}
return n;
