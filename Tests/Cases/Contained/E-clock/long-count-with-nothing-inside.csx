//! status: "limitExceeded"
//! error: {"code":"timeout"}
var n = 0UL;
while (n < ulong.MaxValue)
{
    n++;
}
return n;
